import { useState } from "react";
import { T, useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Time } from "@/ui/Time";
import { Bars } from "./Bars";
import { Changes } from "./Changes";
import { LoadView } from "./LoadView";
import style from "./Replay.module.css";
import { type ClauseResult, differs, type ReplayView, turnedBy } from "./replay";

/** What would have been otherwise: in one sentence, clause by clause, case by case, and for each role. */
export function ResultView({ view }: { view: ReplayView }) {
  const t = useT();
  const [all, setAll] = useState(false);
  const result = view.replay.result;
  if (!result) return null;
  const asked = result.clauses.filter(({ before, after }) => before.raised + after.raised > 0);
  const shown = result.clauses.filter((clause) => differs(clause) || (all && asked.includes(clause)));
  const most = Math.max(1, ...result.clauses.map(({ before, after }) => Math.max(before.raised, after.raised)));
  const late = (side: "before" | "after") =>
    result.clauses.reduce((all, clause) => all + clause[side].metLate + clause[side].late, 0);
  return (
    <>
      <p className={style.sentence}>
        <T id="replays.late" values={{ before: late("before"), after: late("after"), b: (parts) => <b>{parts}</b> }} />{" "}
        <T
          id="replays.sentence"
          values={{
            events: result.events,
            cases: result.cases,
            affected: result.affected,
            changes: result.changes,
            b: (parts) => <b>{parts}</b>,
          }}
        />
      </p>
      <p className={style.faint}>{t("replays.same-events")}</p>
      {result.takeover && (
        <p className={style.sentence}>
          <T
            id="replays.takeover"
            values={{
              day: <Time at={result.takeover.at} mode="day" />,
              over: result.takeover.over,
              gone: result.takeover.gone,
            }}
          />
        </p>
      )}
      <h2 className={style.section}>{t("replays.clauses")}</h2>
      {shown.length === 0 && <EmptyState title={t("replays.no-difference")} />}
      <ul className={style.clauses}>
        {shown.map((clause) => (
          <ClauseView key={`${clause.pack}/${clause.clause}`} clause={clause} most={most} view={view} />
        ))}
      </ul>
      {asked.some((clause) => !differs(clause)) && (
        <Button onClick={() => setAll(!all)} aria-expanded={all}>
          {t(all ? "replays.only-changed" : "replays.all", { n: asked.filter((clause) => !differs(clause)).length })}
        </Button>
      )}
      {result.listed < result.changes && <p className={style.faint}>{t("replays.listed", { n: result.listed })}</p>}
      {result.load.length > 0 && (
        <>
          <h2 className={style.section}>{t("replays.load")}</h2>
          <LoadView load={result.load} roles={view.roles} />
        </>
      )}
    </>
  );
}

function ClauseView({ clause, most, view }: { clause: ClauseResult; most: number; view: ReplayView }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const place = `${clause.pack}/${clause.clause}`;
  const { before, after } = clause.refused;
  const { charged } = clause;
  return (
    <li className={style.clause}>
      <h3>{t("replays.clause", { clause: clause.clause, title: view.clauses[place] ?? "" })}</h3>
      {clause.before.raised + clause.after.raised > 0 && <Bars clause={clause} most={most} />}
      {before + after > 0 && <p>{t("replays.refused", { before, after })}</p>}
      {charged && charged.before + charged.after > 0 && (
        <p>{t("replays.charged", { before: charged.before, after: charged.after })}</p>
      )}
      {clause.decisions > 0 && <p>{t("replays.decisions", { n: clause.decisions })}</p>}
      {turnedBy(clause) > 0 && (
        <p>{t("replays.turned", { over: clause.turned?.over ?? 0, gone: clause.turned?.gone ?? 0 })}</p>
      )}
      {differs(clause) && (
        <Button onClick={() => setOpen(!open)} aria-expanded={open}>
          {t(open ? "replays.hide-cases" : "replays.show-cases", {
            n:
              clause.changed + clause.decisions + Math.abs(after - before) + (charged?.changed ?? 0) + turnedBy(clause),
          })}
        </Button>
      )}
      {open && <Changes replay={view.replay.id} clause={place} roles={view.roles} />}
    </li>
  );
}
