import { lazy, Suspense } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { useMay, useSession } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { spoken } from "../dispatch/spoken";
import { JobCategory } from "./JobCategory";
import { type JobLine, promisedIn, takesVisits } from "./job";

const JobWindows = lazy(spoken(() => import("../dispatch/pages/JobWindows")));

/** The work orders of a case, and drawing one up while there is none under way. */
export function CaseJobs({ call, ended }: { call: string; ended: boolean }) {
  const t = useT();
  const may = useMay();
  const { person } = useSession();
  const jobs = useRead<readonly JobLine[]>(may("job.read") ? "/api/jobs" : undefined, { call });
  const open = useCommand<{ call: string; kind: string }>("/api/jobs", {
    refresh: ["/api/jobs", "/api/calls", "/api/cases"],
  });
  const idle = jobs.data?.every(({ state }) => state === "closed" || state === "cancelled") ?? false;
  return (
    <section>
      <ProblemNote error={jobs.error ?? open.problem} />
      {jobs.data?.map((line) => (
        <div key={line.id}>
          <p>
            {t("workorders.case.title")} <Go href={`/jobs/${line.id}`}>{line.number}</Go> ·{" "}
            {t(`workorders.state.${line.state}`)}
            {line.technicianName && ` · ${line.technicianName}`}
            {line.technician === person && line.state !== "closed" && (
              <>
                {" · "}
                <Go href={`/tech/jobs/${line.id}`}>{t("workorders.case.visit")}</Go>
              </>
            )}
            {line.state === "drawn-up" && may("job.assign") && (
              <>
                {" · "}
                <Go href="/dispatch">{t("workorders.case.assign")}</Go>
              </>
            )}
          </p>
          {takesVisits(line) && (
            <Suspense fallback={null}>
              <JobWindows job={line.id} version={line.version} promised={promisedIn(line)} />
            </Suspense>
          )}
          <JobCategory job={line.id} />
        </div>
      ))}
      {idle && !ended && may("job.open") && (
        <Button busy={open.busy} onClick={() => open.send({ call, kind: "repair" })}>
          {t("workorders.case.open")}
        </Button>
      )}
    </section>
  );
}
