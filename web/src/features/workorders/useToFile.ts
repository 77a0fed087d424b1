import { useRead } from "@/api/hooks";
import { useMay } from "@/app/session";
import type { JobLine } from "./job";

/** Whether filing the voucher is what is left to do: it closes the line of the register too. */
export const isToFile = ({ state, result, takenIn }: JobLine): boolean =>
  state === "finished" && result === "solved" && !takenIn;

/** The work order of a case whose voucher the reader can file now. */
export function useToFile(call: string): JobLine | undefined {
  const may = useMay();
  const jobs = useRead<readonly JobLine[]>(may("job.read") && may("job.close") ? "/api/jobs" : undefined, { call });
  return jobs.data?.find(isToFile);
}
