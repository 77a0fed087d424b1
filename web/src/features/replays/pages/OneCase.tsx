import { type FormEvent, useState } from "react";
import { useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { cleanCode } from "@/lib/input";
import { useT } from "@/lib/text";
import { InZone } from "@/lib/zone";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { Sides } from "./Changes";
import style from "./Replay.module.css";
import type { Change, Trial } from "./replay";

interface Found {
  calls: { id: string; number: string; customerName: string }[];
}

/** The draft tried on one real case, as it is written now: an example before it is replayed over all. */
export function OneCase({ draft }: { draft: string }) {
  const t = useT();
  const [number, setNumber] = useState("");
  const [asked, setAsked] = useState<string>();
  const { data: found, error } = useRead<Found>(asked && "/api/search", { q: asked });
  // Each branch numbers its own calls: two may have the same.
  const same = found?.calls.filter((each) => each.number === asked) ?? [];
  const [picked, pick] = useState<string>();
  const call = same.length > 1 ? same.find(({ id }) => id === picked) : same[0];
  const { data: trial, error: unread } = useRead<Trial>(call && `/api/obligations/drafts/${draft}/cases/${call.id}`);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(cleanCode(number).toUpperCase() || undefined);
  };
  return (
    <section aria-label={t("replays.case")}>
      <form className={style.ask} onSubmit={submit}>
        <label>
          {t("replays.case")}
          <input required value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
        </label>
        <Button type="submit">{t("replays.case.try")}</Button>
        <ProblemNote error={error ?? unread} />
      </form>
      {same.length > 1 && (
        <fieldset className={style.ask}>
          <legend>{t("replays.case.which", { number: asked ?? "" })}</legend>
          {same.map(({ id, customerName }) => (
            <Button key={id} aria-pressed={id === picked} onClick={() => pick(id)}>
              {customerName}
            </Button>
          ))}
        </fieldset>
      )}
      {asked && found && same.length === 0 && <p role="status">{t("replays.case.none", { number: asked })}</p>}
      {call && trial && <Said number={call.number} id={call.id} trial={trial} />}
    </section>
  );
}

function Said({ number, id, trial }: { number: string; id: string; trial: Trial }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const same = trial.said.filter(({ kind }) => kind === null);
  const shown = all ? trial.said : trial.said.filter(({ kind }) => kind !== null);
  return (
    <InZone zone={trial.zone}>
      <p className={style.sentence} role="status">
        <Go href={`/calls/${id}`}>{number}</Go>{" "}
        {t("replays.case.differs", { n: trial.said.length - same.length, all: trial.said.length })}
      </p>
      <ol className={style.changes}>
        {shown.map((change) => (
          <li key={change.n}>
            <span className={style.case}>{t("replays.clause", headed(change, trial))}</span>
            <Sides change={change} roles={trial.roles} />
          </li>
        ))}
      </ol>
      {same.length > 0 && (
        <Button onClick={() => setAll(!all)} aria-expanded={all}>
          {t(all ? "replays.case.only-changed" : "replays.case.all", { n: same.length })}
        </Button>
      )}
    </InZone>
  );
}

const headed = ({ pack, clause }: Change, { clauses }: Trial) => ({
  clause,
  title: clauses[`${pack}/${clause}`] ?? "",
});
