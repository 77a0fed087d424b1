import { useState } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import type { Job, View } from "./board";
import style from "./Dispatch.module.css";
import planned from "./Plan.module.css";
import type { Finding, Proposal, Reason } from "./plan";
import { ReasonList } from "./ReasonList";
import type { Plan } from "./usePlan";
import { useTimes } from "./words";

interface Props {
  view: View;
  job: Job;
  plan: Plan;
}

/** Who could do the job, the best first, and why others cannot. */
export function Finder({ view, job, plan }: Props) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <div className={planned.finder}>
      <Button aria-expanded={open} onClick={() => setOpen(!open)}>
        {t("dispatch.find")}
      </Button>
      {open && <Found view={view} job={job} plan={plan} />}
    </div>
  );
}

function Found({ view, job, plan }: Props) {
  const t = useT();
  const { data, error } = useRead<Finding[]>(`/api/dispatch/jobs/${job.id}/candidates`, {
    unit: view.unit,
    from: view.from,
    days: view.days,
  });
  const room = useCommand<void, Proposal>("/api/dispatch/plans", {
    content: () => ({ unit: view.unit, from: view.from, days: view.days, why: "urgent", seconds: 5 }),
    refresh: ["/api/dispatch/plans"],
  });
  if (!data) return <ProblemNote error={error} />;
  const can = data.filter(({ starts, pushes }) => starts && !pushes);
  const pushing = data.filter(({ starts, pushes }) => starts && pushes);
  const cannot = data.filter(({ starts }) => !starts);
  return (
    <>
      <ProblemNote error={error ?? room.problem} />
      {can.length === 0 && <p>{t("dispatch.find.nobody")}</p>}
      <ol className={planned.changes}>
        {can.map((each) => (
          <Candidate key={each.technician} each={each} view={view}>
            <Button
              onClick={() => each.starts && each.ends && plan.change(job, placementOf(each, each.starts, each.ends))}
            >
              {t("dispatch.book")}
            </Button>
          </Candidate>
        ))}
      </ol>
      {pushing.length > 0 && (
        <details>
          <summary>{t("dispatch.find.pushing", { n: pushing.length })}</summary>
          <ol className={planned.changes}>
            {pushing.map((each) => (
              <Candidate key={each.technician} each={each} view={view} />
            ))}
          </ol>
          <Button busy={room.busy} onClick={() => room.send()}>
            {t("dispatch.find.room")}
          </Button>
        </details>
      )}
      {cannot.length > 0 && (
        <details>
          <summary>{t("dispatch.find.cannot", { n: cannot.length })}</summary>
          <ReasonList reasons={grouped(cannot)} />
        </details>
      )}
    </>
  );
}

function Candidate({ each, view, children }: { each: Finding; view: View; children?: React.ReactNode }) {
  const t = useT();
  const { hours } = useTimes(view.timeZone);
  return (
    <li>
      <b>{each.name}</b> {each.starts && each.ends && hours(each.starts, each.ends)}
      <span className={style.small}>
        {t("dispatch.find.way", { minutes: each.travelMinutes })}
        {each.late.map(({ job, number, minutes }) => (
          <span key={job}> · {t("dispatch.find.late", { number, minutes })}</span>
        ))}
      </span>
      {children}
    </li>
  );
}

const placementOf = ({ technician }: Finding, starts: string, ends: string) => ({
  technician,
  helper: null,
  starts: Date.parse(starts),
  minutes: Math.round((Date.parse(ends) - Date.parse(starts)) / 60_000),
  locksTechnician: false,
  locksTime: false,
});

/** Each reason once, with everybody it keeps away. */
function grouped(cannot: readonly Finding[]): Reason[] {
  const reasons = new Map<string, Reason & { technicians: string[] }>();
  for (const { name, obstacles } of cannot) {
    for (const { code, what } of obstacles) {
      const key = `${code} ${what}`;
      const reason = reasons.get(key) ?? { code, what, technicians: [] };
      reason.technicians.push(name);
      reasons.set(key, reason);
    }
  }
  return [...reasons.values()];
}
