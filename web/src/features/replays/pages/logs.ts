/** A log of another system, brought along and kept to try drafts on. */
export interface KeptLog {
  id: string;
  name: string;
  fileName: string;
  cases: number;
  events: number;
  starts: string;
  ends: string;
  broughtAt: string;
  by: string | null;
  /** Whether the reader brought it. */
  own: boolean;
}

/** How the rules of a clause would have been kept; lengths in seconds. */
export interface Kept {
  clause: string;
  rule: string;
  raised: number;
  met: number;
  metLate: number;
  breached: number;
  open: number;
  ended: number;
  undecided: number;
  median: number | null;
  ninetieth: number | null;
}

/** The draft tried on a log. */
export interface LogTrial {
  /** Why the draft cannot be read with the words of the log; the first of them. */
  mistakes: string[];
  further: number;
  /** Activities it names that never happen in the log. */
  neverSeen: string[];
  end: string;
  clauses: Kept[];
  gates: { clause: string; rule: string; refused: number }[];
}

export const keptLogs = "/api/eventlogs/kept";
