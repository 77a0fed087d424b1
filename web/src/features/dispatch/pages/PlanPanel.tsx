import { useRef, useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import type { View } from "./board";
import style from "./Dispatch.module.css";
import { FigureBars } from "./FigureBars";
import planned from "./Plan.module.css";
import { isOpen, isThinking, type Outcome, type Proposal, placed } from "./plan";
import { ReasonList } from "./ReasonList";
import { type Deed, standingOf } from "./usePlan";
import { useTimes } from "./words";

const plans = "/api/dispatch/plans";

/** The plan somebody asked for last and nobody has decided about, for what the board shows. */
export function useProposal(view: View | undefined): Proposal | undefined {
  const { data: latest } = useRead<Proposal[]>(view && plans);
  const open = latest?.find(
    (each) => isOpen(each) && each.unit === view?.unit && each.starts < view.ends && each.ends > view.starts,
  );
  const { data } = useRead<Proposal>(open && `${plans}/${open.id}`, undefined, {
    every: (answer) => (answer === undefined || isThinking(answer) ? 1000 : false),
  });
  return open && data?.id === open.id ? data : undefined;
}

/** Asks the planner for what the board shows. */
export function AskPlan({ view }: { view: View }) {
  const t = useT();
  const ask = useCommand<{ why: Proposal["why"] }, Proposal>(plans, {
    content: ({ why }) => ({ unit: view.unit, from: view.from, days: view.days, why }),
    refresh: [plans],
  });
  return (
    <>
      <Button busy={ask.busy} onClick={() => ask.send({ why: "day" })}>
        {t("dispatch.plan.ask", { days: view.days })}
      </Button>
      <ProblemNote error={ask.problem} />
    </>
  );
}

interface Props {
  view: View;
  proposal: Proposal;
  previewed: boolean;
  onPreview: (shown: boolean) => void;
  /** What was booked, so that it can be undone. */
  onTook: (deeds: readonly Deed[]) => void;
}

/** The planner thinking, and taking all, some or nothing of what it proposes. */
export function PlanPanel({ view, proposal, previewed, onPreview, onTook }: Props) {
  const t = useT();
  const { hours } = useTimes(view.timeZone);
  const [left, setLeft] = useState<readonly string[]>([]);
  const at = `${plans}/${proposal.id}`;
  /** The board as it was when the plan was taken: its bookings come in one by one. */
  const seen = useRef(view);
  const stop = useCommand(`${at}/stop`, { refresh: [plans] });
  const drop = useCommand(`${at}/drop`, { refresh: [plans] });
  const accept = useCommand<{ jobs: readonly string[] }, Outcome[]>(`${at}/acceptance`, {
    refresh: [plans, "/api/dispatch/", "/api/jobs"],
    onDone: (outcomes) => onTook(outcomes.flatMap((outcome) => deedOf(seen.current, proposal, outcome))),
  });
  const thinking = isThinking(proposal);
  const lost = proposal.leftOut.filter(({ lost }) => lost).map(({ job }) => job);
  const offered = [...proposal.changes.map(({ to }) => to.job), ...lost];
  const chosen = offered.filter((job) => !left.includes(job));
  const turn = (job: string) => setLeft(left.includes(job) ? left.filter((each) => each !== job) : [...left, job]);
  const refused = accept.result?.filter(({ refused }) => refused !== null) ?? [];
  return (
    <section className={planned.plan} aria-label={t("dispatch.plan")}>
      <div className={style.deeds}>
        <h2>{t(`dispatch.plan.state.${proposal.state}`)}</h2>
        {thinking && (
          <>
            <progress
              aria-label={t("dispatch.plan.progress")}
              max={proposal.seconds * 1000}
              value={Math.min(proposal.thoughtMillis, proposal.seconds * 1000)}
            />
            <Button busy={stop.busy} onClick={() => stop.send()}>
              {t("dispatch.plan.stop")}
            </Button>
          </>
        )}
        {!thinking && proposal.state === "finished" && (
          <>
            <Button
              kind="main"
              disabled={chosen.length === 0}
              busy={accept.busy}
              onClick={() => {
                seen.current = view;
                accept.send({ jobs: chosen });
              }}
            >
              {t("dispatch.plan.accept", { n: chosen.length, all: offered.length })}
            </Button>
            <Button busy={drop.busy} onClick={() => drop.send()}>
              {t("dispatch.plan.drop")}
            </Button>
          </>
        )}
        {proposal.changes.length > 0 && (
          <Button aria-pressed={previewed} onClick={() => onPreview(!previewed)}>
            {t("dispatch.plan.preview")}
          </Button>
        )}
      </div>
      <ProblemNote error={stop.problem ?? drop.problem ?? accept.problem} />
      {refused.length > 0 && (
        <ul className={style.conflicts} role="status">
          {refused.map(({ job, number, refused: why }) => (
            <li key={job}>
              <b>{number}</b> {why}
            </li>
          ))}
        </ul>
      )}
      {proposal.before && proposal.after && <FigureBars before={proposal.before} after={proposal.after} />}
      {proposal.proposedAt && proposal.changes.length === 0 && (
        <p>{t("dispatch.plan.nothing", { n: proposal.same })}</p>
      )}
      {proposal.changes.length > 0 && (
        <details open={!thinking}>
          <summary>{t("dispatch.plan.changes", { n: proposal.changes.length, same: proposal.same })}</summary>
          <ul className={planned.changes}>
            {proposal.changes.map(({ to, number, customer, technician, helper, was }) => (
              <li key={to.job}>
                <label>
                  <input type="checkbox" checked={!left.includes(to.job)} onChange={() => turn(to.job)} />
                  <b>{number}</b> {customer}
                </label>
                <span>
                  {t("dispatch.hover", {
                    technician: [technician, helper].filter(Boolean).join(" + "),
                    hours: hours(to.starts, to.ends),
                  })}
                </span>
                <span className={style.small}>
                  {to.before
                    ? t("dispatch.plan.was", { technician: was ?? "", hours: hours(to.before.starts, to.before.ends) })
                    : t("dispatch.plan.new")}
                  {" · "}
                  {t("dispatch.plan.way", { minutes: to.travelMinutes })}
                  {to.late > 0 && ` · ${t("dispatch.plan.late", { minutes: to.late })}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {proposal.leftOut.length > 0 && (
        <details open={lost.length > 0}>
          <summary>{t("dispatch.plan.leftout", { n: proposal.leftOut.length })}</summary>
          <ul className={planned.changes}>
            {proposal.leftOut.map(({ job, number, customer, lost, reasons }) => (
              <li key={job}>
                <Go href={`/jobs/${job}`}>{number}</Go> {customer}
                {lost && (
                  <label>
                    <input type="checkbox" checked={!left.includes(job)} onChange={() => turn(job)} />
                    {t("dispatch.plan.lost")}
                  </label>
                )}
                <ReasonList reasons={reasons} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** What the plan did to one job; nothing where it was refused, or the board does not show the job. */
function deedOf(view: View, proposal: Proposal, { job: id, version }: Outcome): Deed[] {
  const job = view.jobs.find((each) => each.id === id);
  if (!job || version === null) return [];
  const to = proposal.changes.find((change) => change.to.job === id)?.to;
  return [{ job: id, before: standingOf(view, job), after: to && placed(to), version, together: proposal.id }];
}
