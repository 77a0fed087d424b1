import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Problem } from "@/api/problem";
import { Go } from "@/lib/go";
import { usePath } from "@/lib/path";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { AreaField } from "@/ui/Field";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import style from "./Inbound.module.css";
import { Standing } from "./InboxPage";
import { Files, Origin, senderOf } from "./Origin";
import type { IncomingFile } from "./types";
import { useOpenAtDesk } from "./useOpenAtDesk";

const refresh = ["/api/inbound", "/api/calls"];

/** One thing that came in: who, what, since when, and what is to become of it. */
export default function IncomingPage() {
  const t = useT();
  const id = usePath("id");
  const { data: file, error } = useRead<IncomingFile>(`/api/inbound/${id}`);
  if (!file) return <ProblemNote error={error} />;
  const { line, address, serial, foundPhone, omitted, attachments } = file;
  const facts = { product: line.product, serial, address, foundPhone, receipt: line.receipt };
  return (
    <>
      <PageTitle title={senderOf(line)[0] ?? t("inbound.nobody")} note={<Origin line={line} />} />
      <div className={style.page}>
        <section className={style.panel} aria-label={t("inbound.note")}>
          <p>{senderOf(line).join(" · ")}</p>
          <Standing line={line} />
          {line.subject && <h2>{line.subject}</h2>}
          {line.words && <blockquote className={style.words}>{line.words}</blockquote>}
          <dl className={style.facts}>
            {Object.entries(facts).map(
              ([name, value]) =>
                value && (
                  <div key={name}>
                    <dt>{t(`inbound.field.${name}`)}</dt>
                    <dd>{value}</dd>
                  </div>
                ),
            )}
          </dl>
          <Files files={attachments} />
          {omitted.length > 0 && <p className={style.trouble}>{t("inbound.omitted", { names: omitted.join(", ") })}</p>}
        </section>
        <div className={style.column}>
          {!line.endedAt && <Deciding file={file} />}
          <Senders file={file} />
        </div>
      </div>
    </>
  );
}

function Deciding({ file: { line } }: { file: IncomingFile }) {
  const t = useT();
  const [discarding, setDiscarding] = useState(false);
  const [reason, setReason] = useState("");
  const desk = useOpenAtDesk();
  const back = useCommand<object>(`/api/inbound/${line.id}/put-back`, { refresh });
  const discard = useCommand<{ reason: string }>(`/api/inbound/${line.id}/discard`, { refresh });
  const others = line.takenBy !== null && line.takenBy !== undefined && !line.mine;
  const wrong = discard.problem instanceof Problem ? discard.problem.field("reason") : undefined;
  return (
    <section className={style.panel} aria-label={t("inbound.decide")}>
      <h2>{t("inbound.decide")}</h2>
      <ProblemNote error={desk.problem ?? back.problem ?? discard.problem} />
      <div className={style.actions}>
        {!line.trouble && (
          <Button kind="main" busy={desk.busy} onClick={() => desk.open(line.id, others)}>
            {t(others ? "inbound.take-over" : line.mine ? "inbound.go-on" : "inbound.open")}
          </Button>
        )}
        {line.mine && (
          <Button busy={back.busy} onClick={() => back.send({})}>
            {t("inbound.put-back")}
          </Button>
        )}
        {!discarding && <Button onClick={() => setDiscarding(true)}>{t("inbound.discard")}</Button>}
      </div>
      {discarding && (
        <form
          className={style.column}
          onSubmit={(event) => {
            event.preventDefault();
            discard.send({ reason });
          }}
        >
          <AreaField
            label={t("inbound.reason")}
            value={reason}
            onChange={setReason}
            wrong={wrong}
            rows={2}
            required
            maxLength={1000}
            autoFocus
          />
          <div className={style.actions}>
            <Button type="submit" busy={discard.busy}>
              {t("inbound.discard")}
            </Button>
            <Button onClick={() => setDiscarding(false)}>{t("inbound.leave")}</Button>
          </div>
        </form>
      )}
    </section>
  );
}

/** Whose telephone or address it came from, and what is open for them: it may belong there. */
function Senders({ file: { line, customers, openCalls } }: { file: IncomingFile }) {
  const t = useT();
  const join = useCommand<{ call: string }>(`/api/inbound/${line.id}/join`, { refresh });
  return (
    <section className={style.panel} aria-label={t("inbound.senders")}>
      <h2>{t("inbound.senders")}</h2>
      {customers.length === 0 && <p className={style.faint}>{t("inbound.senders.none")}</p>}
      <ul className={style.column}>
        {customers.map(({ id, name, address }) => (
          <li key={id}>
            <Go href={`/customers/${id}`}>{name}</Go> <span className={style.faint}>{address}</span>
          </li>
        ))}
      </ul>
      {openCalls.length > 0 && <h3>{t("inbound.open-calls")}</h3>}
      <ul className={style.column}>
        {openCalls.map(({ id, number, fault }) => (
          <li key={id} className={style.row}>
            <span className={style.what}>
              <Go href={`/calls/${id}`}>{number}</Go> {fault}
            </span>
            {!line.endedAt && !line.trouble && (
              <Button busy={join.busy} onClick={() => join.send({ call: id })}>
                {t("inbound.join")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ProblemNote error={join.problem} />
    </section>
  );
}
