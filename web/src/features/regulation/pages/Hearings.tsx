import { useState } from "react";
import { useCommand } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { useDay } from "@/ui/Day";
import { AreaField, Field } from "@/ui/Field";
import { ProblemNote } from "@/ui/ProblemNote";
import { Time } from "@/ui/Time";
import style from "./Drafts.module.css";
import type { DraftView, Hearing } from "./types";
import { useUnits } from "./units";

/** Which departments are asked, until when, and what they said. */
export function Hearings({ draft, hearings, open }: { draft: DraftView; hearings: Hearing[]; open: boolean }) {
  const t = useT();
  const dayOf = useDay();
  return (
    <div className={style.panel}>
      <h2>{t("regulation.drafts.hearings")}</h2>
      {hearings.length === 0 && <p className={style.faint}>{t("regulation.drafts.hearings.none")}</p>}
      <ul className={style.list}>
        {hearings.map((each) => (
          <li key={each.unit}>
            <b>{each.name}</b>{" "}
            {each.agrees === null
              ? t("regulation.drafts.hearing.until", { day: dayOf(each.until) })
              : t(each.agrees ? "regulation.drafts.hearing.agrees" : "regulation.drafts.hearing.objects")}{" "}
            {each.at && (
              <span className={style.faint}>
                {each.by} · <Time at={each.at} />
              </span>
            )}
            {each.earlier && <p className={style.mistake}>{t("regulation.drafts.hearing.earlier")}</p>}
            {each.said && <p className={style.prose}>{each.said}</p>}
            {open && each.mine && <Hear draft={draft} unit={each.unit} />}
          </li>
        ))}
      </ul>
      {draft.may.includes("lead") && <Ask draft={draft} />}
    </div>
  );
}

function Ask({ draft }: { draft: DraftView }) {
  const t = useT();
  const units = useUnits();
  const [unit, setUnit] = useState("");
  const [until, setUntil] = useState("");
  const path = `/api/regulation/drafts/${draft.id}`;
  const ask = useCommand<{ units: string[]; until: string }>(`${path}/hearings`, {
    refresh: [path],
    onDone: () => setUnit(""),
  });
  return (
    <form
      className={style.bar}
      onSubmit={(event) => {
        event.preventDefault();
        ask.send({ units: [unit], until });
      }}
    >
      <Field label={t("regulation.drafts.hearing.unit")}>
        {(control) => (
          <select {...control} value={unit} required onChange={(event) => setUnit(event.target.value)}>
            <option value="">{t("regulation.drafts.key.choose")}</option>
            {units.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t("regulation.drafts.hearing.last-day")}>
        {(control) => (
          <input {...control} type="date" required value={until} onChange={(event) => setUntil(event.target.value)} />
        )}
      </Field>
      <Button type="submit" busy={ask.busy}>
        {t("regulation.drafts.hearing.ask")}
      </Button>
      <ProblemNote error={ask.problem} />
    </form>
  );
}

function Hear({ draft, unit }: { draft: DraftView; unit: string }) {
  const t = useT();
  const [said, setSaid] = useState("");
  const path = `/api/regulation/drafts/${draft.id}`;
  const hear = useCommand<{ agrees: boolean; said: string | null }>(`${path}/hearings/${unit}`, { refresh: [path] });
  const words = said.trim() || null;
  return (
    <div>
      <AreaField
        label={t("regulation.drafts.hearing.say")}
        hint={t("regulation.drafts.hearing.say.hint")}
        value={said}
        onChange={setSaid}
        maxLength={2000}
      />
      <ProblemNote error={hear.problem} />
      <div className={style.actions}>
        <Button busy={hear.busy} onClick={() => hear.send({ agrees: true, said: words })}>
          {t("regulation.drafts.hearing.agree")}
        </Button>
        <Button busy={hear.busy} disabled={!words} onClick={() => hear.send({ agrees: false, said: words })}>
          {t("regulation.drafts.hearing.object")}
        </Button>
      </div>
    </div>
  );
}
