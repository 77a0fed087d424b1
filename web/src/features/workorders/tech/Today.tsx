import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useRead } from "@/api/hooks";
import { useT } from "@/lib/text";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNote } from "@/ui/ProblemNote";
import { JobList } from "@/ui/phone/JobList";
import { ReportLink } from "../../people/tech/ReportLink";
import type { JobLine } from "../job";
import { OutboxNote } from "./OutboxNote";
import { useOutbox } from "./outbox";
import { ahead, shown } from "./shown";

/** Today's jobs, in the order of the day. */
export default function Today() {
  const t = useT();
  const client = useQueryClient();
  const jobs = useRead<readonly JobLine[]>("/api/jobs/mine");
  const sent = useCallback(() => void client.invalidateQueries({ queryKey: ["/api/jobs/mine"] }), [client]);
  const waiting = useOutbox(sent);
  return (
    <>
      <PageTitle title={t("workorders.tech.today")} />
      <ReportLink />
      <OutboxNote waiting={waiting} />
      <ProblemNote error={jobs.error} />
      {jobs.data && (
        <JobList
          jobs={jobs.data.map((line) => shown(line, ahead(line, waiting)))}
          href={({ id }) => `/tech/jobs/${id}`}
        />
      )}
    </>
  );
}
