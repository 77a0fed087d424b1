import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { AreaField, TextField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { ProblemNote } from "@/ui/ProblemNote";
import { PhotoCapture } from "@/ui/phone/PhotoCapture";
import style from "./ReportPage.module.css";

interface Heading {
  unit: string;
  company: string;
  /** How many photos are taken with one report. */
  photos: number;
}

const blank = {
  name: "",
  phone: "",
  email: "",
  address: "",
  product: "",
  serial: "",
  fault: "",
  consent: false,
  website: "",
};
type Report = typeof blank;

/** Where a customer reports a fault without an account. It says nothing of what is known of them. */
export default function ReportPage({ params }: { params: Readonly<Record<string, string>> }) {
  const t = useT();
  const path = `/api/public/report/${encodeURIComponent(params.code ?? "")}`;
  const { data: heading, error } = useRead<Heading>(path);
  const send = useCommand<FormData, { receipt: string }>(path);
  if (error instanceof Problem && error.status === 404) {
    return <EmptyState title={t("inbound.report.closed")}>{t("inbound.report.closed.detail")}</EmptyState>;
  }
  if (!heading) return <ProblemNote error={error} />;
  if (send.done && send.result) return <Thanks receipt={send.result.receipt} onAgain={send.reset} />;
  return <Form heading={heading} busy={send.busy} problem={send.problem} onSend={(form) => send.send(form)} />;
}

function Thanks({ receipt, onAgain }: { receipt: string; onAgain: () => void }) {
  const t = useT();
  return (
    <section className={style.thanks} aria-live="polite">
      <Icon name="check" />
      <h1>{t("inbound.report.thanks")}</h1>
      <p>{t("inbound.report.receipt")}</p>
      <p className={style.receipt}>{receipt}</p>
      <p>{t("inbound.report.next")}</p>
      <Button onClick={onAgain}>{t("inbound.report.again")}</Button>
    </section>
  );
}

interface FormProps {
  heading: Heading;
  busy: boolean;
  problem: Error | null;
  onSend: (form: FormData) => void;
}

function Form({ heading, busy, problem, onSend }: FormProps) {
  const t = useT();
  const [report, setReport] = useState<Report>(blank);
  const [photos, setPhotos] = useState<readonly { id: string; source: string; picture: Blob }[]>([]);
  const change = (changes: Partial<Report>) => setReport((before) => ({ ...before, ...changes }));
  const wrong = (name: string) => (problem instanceof Problem ? problem.field(name) : undefined);
  const text = (name: keyof Report & string, complete: string, more: { type?: string; required?: boolean } = {}) => (
    <TextField
      label={t(`inbound.report.${name}`)}
      value={report[name] as string}
      wrong={wrong(name)}
      autoComplete={complete}
      maxLength={300}
      onChange={(value) => change({ [name]: value })}
      {...more}
    />
  );
  const take = (picture: Blob) => {
    const source = URL.createObjectURL(picture);
    setPhotos((before) => (before.length < heading.photos ? [...before, { id: source, source, picture }] : before));
  };
  const send = () => {
    const form = new FormData();
    const said = Object.fromEntries(Object.entries(report).filter(([, value]) => value !== ""));
    form.append("report", new Blob([JSON.stringify(said)], { type: "application/json" }));
    for (const [index, { picture }] of photos.entries()) form.append("photos", picture, `photo-${index + 1}.jpg`);
    onSend(form);
  };

  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div>
        <h1>{t("inbound.report.title")}</h1>
        <p className={style.unit}>
          {heading.company === heading.unit ? heading.company : `${heading.company} · ${heading.unit}`}
        </p>
      </div>
      <AreaField
        label={t("inbound.report.fault")}
        hint={t("inbound.report.fault.hint")}
        value={report.fault}
        wrong={wrong("fault")}
        required
        maxLength={4000}
        onChange={(fault) => change({ fault })}
      />
      <PhotoCapture
        label={t("inbound.report.photos", { n: heading.photos })}
        photos={photos.map(({ id, source }, index) => ({
          id,
          source,
          alt: t("inbound.report.photo", { n: index + 1 }),
        }))}
        onTaken={take}
        onRemoved={(id) => setPhotos((before) => before.filter((photo) => photo.id !== id))}
      />
      {text("product", "off", { required: true })}
      {text("serial", "off")}
      {text("name", "name", { required: true })}
      {text("phone", "tel", { type: "tel", required: true })}
      {text("email", "email", { type: "email" })}
      <AreaField
        label={t("inbound.report.address")}
        value={report.address}
        wrong={wrong("address")}
        rows={2}
        required
        maxLength={1000}
        autoComplete="street-address"
        onChange={(address) => change({ address })}
      />
      {/* For programs that fill in whatever they find; people neither see nor reach it. */}
      <div className={style.trap} aria-hidden="true">
        <input
          tabIndex={-1}
          autoComplete="off"
          name="website"
          value={report.website}
          onChange={(event) => change({ website: event.currentTarget.value })}
        />
      </div>
      <label className={style.consent}>
        <input
          type="checkbox"
          required
          checked={report.consent}
          onChange={(event) => change({ consent: event.currentTarget.checked })}
        />
        <span>{t("inbound.report.consent", { company: heading.company })}</span>
      </label>
      {wrong("consent") && <p role="alert">{wrong("consent")}</p>}
      <ProblemNote error={problem} />
      <Button type="submit" kind="main" wide busy={busy}>
        {t("inbound.report.send")}
      </Button>
    </form>
  );
}
