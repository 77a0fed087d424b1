import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useLanguage } from "@/lib/language";
import { now } from "@/lib/now";
import { useT } from "@/lib/text";
import { Asking } from "@/ui/Asking";
import { Button } from "@/ui/Button";
import { AreaField, TextField } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { type Line, SignaturePad } from "@/ui/phone/SignaturePad";
import { Time } from "@/ui/Time";
import { OwnSignature } from "../../documents/OwnSignature";
import { PaperFrame } from "../../documents/PaperFrame";
import { formName, isSignedBy, type Paper, type SigningWay } from "../../documents/paper";
import type { JobView } from "../job";
import { type Lack, lacks } from "./left";
import style from "./Work.module.css";

const alternatives: readonly SigningWay[] = ["refused", "unable", "nobody-there"];

/** The voucher as it will be frozen, and the customer's signature under it, or why there is none. */
export function SignVoucher({ view, onChanged }: { view: JobView; onChanged: () => void }) {
  const t = useT();
  const language = useLanguage();
  const paper = view.voucher;
  const [name, setName] = useState(view.line.customer);
  const [without, setWithout] = useState<SigningWay>();
  const [reason, setReason] = useState("");
  const sign = useCommand<object, Paper>(`/api/papers/${paper.id}/signatures`, { onDone: onChanged });
  const proof = view.attachments.filter((each) => each.moment === "proof").at(-1)?.id ?? null;
  const base = { role: "customer", name, content: paper.content, happened: new Date(now()).toISOString() };
  const missing = lacks(view);
  // Of goods taken along it is found in the workshop what is done with them, and what that costs.
  const blank =
    view.line.result === "taken-away" ? [] : missing.filter((lack) => lack === "fee" || lack === "work-done");
  const drawn = (strokes: readonly Line[]) => sign.send({ ...base, way: "drawn", strokes });
  return (
    <section className={style.panel}>
      <h2>{formName(paper, language)}</h2>
      <PaperFrame
        id={paper.id}
        content={`${paper.content}${paper.frozen}${paper.signers.length}`}
        title={formName(paper, language)}
      />
      {!isSignedBy(paper, "customer") && (
        <>
          {blank.length > 0 && !paper.frozen && (
            <>
              <p>{t("workorders.sign.blank")}</p>
              <Lacking lacks={blank} />
            </>
          )}
          <TextField label={t("workorders.sign.name")} value={name} onChange={setName} maxLength={300} />
          {without === undefined ? (
            // A signature holds for the page it was begun under: drawn anew, the pad is empty again.
            <SignaturePad
              key={paper.content}
              label={t("workorders.sign.label")}
              busy={sign.busy}
              onSigned={(_, strokes) => drawn(strokes)}
              onCannot={() => setWithout("refused")}
            />
          ) : (
            <>
              <fieldset className={style.choices}>
                <legend>{t("workorders.sign.why")}</legend>
                {alternatives.map((way) => (
                  <label key={way}>
                    <input type="radio" name="way" checked={without === way} onChange={() => setWithout(way)} />
                    {t(`workorders.sign.${way}`)}
                  </label>
                ))}
              </fieldset>
              <AreaField label={t("workorders.sign.reason")} value={reason} onChange={setReason} maxLength={1000} />
              <p>{proof ? t("workorders.sign.proof.there") : t("workorders.sign.proof.missing")}</p>
              <Button
                kind="main"
                wide
                busy={sign.busy}
                onClick={() => sign.send({ ...base, way: without, reason, proof })}
              >
                {t("workorders.sign.without")}
              </Button>
              <Button wide onClick={() => setWithout(undefined)}>
                {t("workorders.tech.back")}
              </Button>
            </>
          )}
          <ProblemNote error={sign.problem} />
        </>
      )}
      {isSignedBy(paper, "customer") && (
        <OwnSignature paper={paper} label={t("workorders.sign.own")} refresh={["/api/jobs"]} />
      )}
      <Handing paper={paper} missing={missing} onDone={onChanged} />
    </section>
  );
}

/** A paid job's voucher goes to the accountant the same day (S3-015). */
function Handing({ paper, missing, onDone }: { paper: Paper; missing: readonly Lack[]; onDone: () => void }) {
  const t = useT();
  const [asking, setAsking] = useState(false);
  const submit = useCommand<{ to: string }, Paper>(`/api/papers/${paper.id}/submitted`, { onDone });
  const handed = (submit.result ?? paper).handedIn.find(({ to }) => to === "accountant");
  if (handed) {
    return (
      <p role="status">
        {t("workorders.sign.handed")} · <Time at={handed.at} />
      </p>
    );
  }
  const hand = () => submit.send({ to: "accountant" });
  return (
    <>
      <Button wide busy={submit.busy} onClick={() => (missing.length > 0 ? setAsking(true) : hand())}>
        {t("workorders.sign.hand")}
      </Button>
      <ProblemNote error={submit.problem} />
      {asking && (
        <Asking
          question={t("workorders.sign.hand.all-the-same")}
          no={t("workorders.tech.back")}
          yes={t("workorders.sign.hand.yes")}
          onAnswer={(yes) => {
            setAsking(false);
            if (yes) hand();
          }}
        >
          <p>{t("workorders.sign.lacks")}</p>
          <Lacking lacks={missing} />
        </Asking>
      )}
    </>
  );
}

function Lacking({ lacks }: { lacks: readonly Lack[] }) {
  const t = useT();
  return (
    <ul>
      {lacks.map((lack) => (
        <li key={lack}>{t(`workorders.sign.lacks.${lack}`)}</li>
      ))}
    </ul>
  );
}
