import { type Placement, type View, withPlacement } from "./board";

/** What a plan comes to. */
export interface Figures {
  jobs: number;
  broken: number;
  lateMinutes: number;
  leftOut: number;
  drivingMinutes: number;
}

export interface PlannedAt {
  job: string;
  technician: string;
  helper: string | null;
  starts: string;
  ends: string;
  travelMinutes: number;
  late: number;
  before: { technician: string; helper: string | null; starts: string; ends: string } | null;
  locksTechnician: boolean;
  locksTime: boolean;
}

export interface Change {
  to: PlannedAt;
  number: string;
  customer: string;
  technician: string;
  helper: string | null;
  was: string | null;
}

export interface Reason {
  code: string;
  what: string | null;
  technicians: readonly string[];
}

export interface Missing {
  job: string;
  number: string;
  customer: string;
  /** Booked with somebody who is away by then: accepted, it waits again. */
  lost: boolean;
  reasons: readonly Reason[];
}

/** A question to the planner and the best answer so far, as `GET /api/dispatch/plans/{id}` answers it. */
export interface Proposal {
  id: string;
  unit: string;
  starts: string;
  ends: string;
  why: "day" | "urgent" | "absent" | "overrun" | "hand";
  state: "waiting" | "running" | "stopping" | "finished" | "failed" | "accepted" | "dropped";
  seconds: number;
  askedAt: string;
  askedBy: string | null;
  thoughtMillis: number;
  proposedAt: string | null;
  failure: string | null;
  before: Figures | null;
  after: Figures | null;
  changes: readonly Change[];
  same: number;
  leftOut: readonly Missing[];
}

export interface Outcome {
  job: string;
  number: string;
  refused: string | null;
  /** Of the job afterwards; null where it was refused. */
  version: number | null;
}

/** What one technician could do about a job. */
export interface Finding {
  technician: string;
  name: string;
  unit: string;
  arrives: string | null;
  starts: string | null;
  ends: string | null;
  travelMinutes: number;
  late: readonly { job: string; number: string; minutes: number; more: number }[];
  pushes: boolean;
  obstacles: readonly { technician: string; code: string; what: string | null }[];
}

export const isThinking = ({ state }: Proposal): boolean =>
  state === "waiting" || state === "running" || state === "stopping";

/** Whether somebody still has to say what becomes of it. */
export const isOpen = (proposal: Proposal): boolean => isThinking(proposal) || proposal.state === "finished";

/** As the board books it. */
export function placed({ starts, ends, ...to }: PlannedAt): Placement {
  const from = Date.parse(starts);
  return {
    technician: to.technician,
    helper: to.helper,
    starts: from,
    minutes: Math.round((Date.parse(ends) - from) / 60_000),
    locksTechnician: to.locksTechnician,
    locksTime: to.locksTime,
  };
}

/** The board as it would be if all of the plan were booked. */
export const withProposal = (view: View, { changes }: Proposal): View =>
  changes.reduce((seen, { to }) => {
    const job = seen.jobs.find(({ id }) => id === to.job);
    return job ? withPlacement(seen, job, placed(to)) : seen;
  }, view);
