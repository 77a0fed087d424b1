import { type Asked, byUrgency } from "@/ui/asked";
import type { Job, JobState, JobStep } from "@/ui/phone/job";
import { asked, type Duty } from "../../duties/duty";
import type { JobLine, JobView, VisitState } from "../job";
import type { Waiting } from "./outbox";

const states: Record<VisitState, JobState> = {
  planned: "assigned",
  accepted: "accepted",
  "under-way": "travelling",
  "on-site": "arrived",
  working: "working",
  paused: "paused",
  finished: "finished",
  left: "finished",
  returned: "finished",
  withdrawn: "finished",
};

/** Where each button leads, and the operation behind it. */
export const steps: Record<JobStep, { to: VisitState; operation: string }> = {
  accept: { to: "accepted", operation: "accepted" },
  depart: { to: "under-way", operation: "departed" },
  arrive: { to: "on-site", operation: "arrived" },
  start: { to: "working", operation: "began" },
  pause: { to: "paused", operation: "paused" },
  resume: { to: "working", operation: "resumed" },
  finish: { to: "finished", operation: "finished" },
};

/** The visit as it is once what waits in the outbox has arrived. */
export function ahead(line: JobLine, waiting: readonly Waiting[]): VisitState {
  const last = waiting.filter((each) => each.visit === line.visit && each.to !== undefined).at(-1);
  return last?.to ?? line.visitState ?? "planned";
}

/** For which reason the visit is paused, by the last pause reported; undefined where none is said. */
export function pausedFor({ line, visits }: JobView, waiting: readonly Waiting[]): string | undefined {
  const unsent = waiting.findLast(({ visit, to }) => visit === line.visit && to === "paused")?.body.reason;
  const kept = visits.find(({ id }) => id === line.visit)?.steps.findLast(({ step }) => step === "paused")?.reason;
  return (unsent as string | null | undefined) ?? kept ?? undefined;
}

export function nextSteps(state: VisitState): readonly JobStep[] {
  switch (state) {
    case "planned":
      return ["accept"];
    case "accepted":
      return ["depart", "arrive"];
    case "under-way":
      return ["arrive"];
    case "on-site":
      return ["start", "finish"];
    case "working":
      return ["finish", "pause"];
    case "paused":
      return ["resume"];
    default:
      return [];
  }
}

export function shown(line: JobLine, state: VisitState, phone?: string | null): Job {
  return {
    id: line.id,
    number: line.number,
    state: line.state === "closed" || line.state === "finished" ? "finished" : states[state],
    customer: line.customer,
    address: line.address ?? "",
    product: line.model ?? "",
    fault: line.fault,
    ...(phone ? { phone } : {}),
    ...(line.appointmentFrom ? { from: line.appointmentFrom } : {}),
    ...(line.appointmentTo ? { until: line.appointmentTo } : {}),
  };
}

/** When the reader is booked for a job, as dispatch answers it. */
export interface Hours {
  job: string;
  starts: string;
  ends: string;
  /** Whether it is the reader's own job; otherwise the reader goes along to help. */
  leads: boolean;
  number: string;
  customer: string;
  address: string | null;
}

/** The hours booked last for a job; what the customer was promised stands where there are none. */
export function hoursOf({ id }: JobLine, booked: readonly Hours[]): Pick<Job, "from" | "until"> | undefined {
  const last = booked.findLast(({ job }) => job === id);
  return last && { from: last.starts, until: last.ends };
}

/** What is asked most urgently in a case, of these duties. */
export function urgent(stream: string, duties: readonly Duty[], say: (reason: string) => string): Asked | undefined {
  return duties
    .filter((duty) => duty.stream === stream)
    .map((duty) => asked(duty, say))
    .sort(byUrgency)[0];
}

const begun: readonly JobState[] = ["travelling", "arrived", "working", "paused"];

/**
 * Jobs as the day takes them: the one that was begun, then each at the hour for which it is booked or promised, and what has no hour at its
 * limit – a late one at once; what has neither last.
 */
export function byTurn(a: Job, b: Job): number {
  const order = Number(begun.includes(b.state)) - Number(begun.includes(a.state));
  return order || turn(a) - turn(b) || (a.asked && b.asked ? byUrgency(a.asked, b.asked) : 0);
}

function turn({ from, asked }: Job): number {
  const at = from ?? asked?.due;
  return at === undefined ? Number.MAX_SAFE_INTEGER : Date.parse(at);
}
