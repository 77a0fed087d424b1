/** How a duty was kept, or would have been. */
export type Status = "MET" | "MET_LATE" | "OPEN" | "LATE" | "WAIVED" | "CANCELLED";

export type Kind =
  | "ASKED"
  | "NOT_ASKED"
  | "KEPT_OTHERWISE"
  | "DUE_EARLIER"
  | "DUE_LATER"
  | "OTHER_ROLE"
  | "DECIDED_OTHERWISE"
  | "REFUSED"
  | "NOT_REFUSED"
  | "CHARGED"
  | "NOT_CHARGED"
  | "CHARGED_OTHERWISE"
  | "TURNED_OVER"
  | "LET_GO";

export interface Count {
  raised: number;
  met: number;
  metLate: number;
  open: number;
  late: number;
  waived: number;
  cancelled: number;
}

export interface ClauseResult {
  pack: string;
  clause: string;
  before: Count;
  after: Count;
  changed: number;
  decisions: number;
  refused: { before: number; after: number };
  /** Charges proposed and marks given; not told by replays of before there were any. */
  charged?: { before: number; after: number; changed: number };
  /** Duties open now, when the draft comes into force; not told by replays of before that was asked. */
  turned?: { over: number; gone: number } | null;
}

export interface Load {
  role: string;
  days: { day: string; before: number; after: number }[];
}

export interface Result {
  clauses: ClauseResult[];
  load: Load[];
  events: number;
  cases: number;
  affected: number;
  changes: number;
  listed: number;
  /** What becomes of duties open now when the draft comes into force; null where it says nothing of them. */
  takeover?: { at: string; over: number; gone: number } | null;
}

export interface Replay {
  id: string;
  draft: string;
  revision: number;
  starts: string;
  ends: string;
  state: "WAITING" | "RUNNING" | "STOPPED" | "FINISHED" | "FAILED";
  rowsDone: number;
  rowsAll: number;
  askedAt: string;
  millis: number | null;
  result: Result | null;
}

export interface ReplayView {
  replay: Replay;
  zone: string;
  unit: string;
  /** Titles by `P1/19`. */
  clauses: Record<string, string>;
  /** Names by role. */
  roles: Record<string, string>;
}

export interface Side {
  status: Status | null;
  due: string | null;
  met: string | null;
  role: string | null;
  said: string | null;
}

export interface Change {
  n: number;
  stream: string;
  title: { number: string; about: string | null; path: string } | null;
  pack: string;
  clause: string;
  rule: string;
  /** null where the draft makes no difference. */
  kind: Kind | null;
  at: string;
  what: { at: string; event: string | null; before: Side | null; after: Side | null };
}

/** What a draft says of one case beside what is in force. */
export interface Trial {
  zone: string;
  said: Change[];
  clauses: Record<string, string>;
  roles: Record<string, string>;
}

export const isUnderWay = ({ state }: Replay) => state === "WAITING" || state === "RUNNING";

/** How many duties open now the clause takes over or lets go. */
export const turnedBy = ({ turned }: ClauseResult) => (turned?.over ?? 0) + (turned?.gone ?? 0);

/** Whether the draft would have made any difference to the clause, or makes one to what is open. */
export const differs = (clause: ClauseResult) =>
  clause.changed > 0 ||
  clause.decisions > 0 ||
  clause.refused.before !== clause.refused.after ||
  (clause.charged?.changed ?? 0) > 0 ||
  turnedBy(clause) > 0;
