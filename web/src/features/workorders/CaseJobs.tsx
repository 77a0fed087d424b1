import { useCommand, useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import { Go } from "@/lib/go";
import { useT } from "@/lib/text";
import { Button } from "@/ui/Button";
import { ProblemNote } from "@/ui/ProblemNote";
import { JobCategory } from "./JobCategory";
import type { JobLine } from "./job";

/** The work orders of a case, and drawing one up while there is none under way. */
export function CaseJobs({ call, ended }: { call: string; ended: boolean }) {
  const t = useT();
  const may = useMay();
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
          </p>
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
