import { useEffect, useRef } from "react";
import { useCommand, useRead } from "@/api/hooks";
import { ProblemNote } from "@/ui/ProblemNote";
import { type JobLine, promisedIn } from "../../workorders/job";
import JobWindows from "./JobWindows";
import type { Promised } from "./windows";

/** Draws up the voucher of a call just registered, and promises in it what the caller was told. */
export default function PromiseCall({ call, wanted }: { call: string; wanted: Promised }) {
  const { data: jobs, error } = useRead<readonly JobLine[]>("/api/jobs", { call });
  const open = useCommand<{ call: string; kind: string }>("/api/jobs", {
    refresh: ["/api/jobs", "/api/calls"],
  });
  const begun = useRef(false);
  const { send } = open;
  useEffect(() => {
    if (jobs?.length !== 0 || begun.current) return;
    begun.current = true;
    send({ call, kind: "repair" });
  }, [jobs, call, send]);
  const job = jobs?.[0];
  return (
    <>
      <ProblemNote error={error ?? open.problem} />
      {job && <JobWindows job={job.id} version={job.version} promised={promisedIn(job)} wanted={wanted} />}
    </>
  );
}
