import type { Duty } from "@/features/duties/duty";

/** Promises kept in time, and those met too late or still owed though late. */
export interface Kept {
  kept: number;
  broken: number;
}

export interface OfClause {
  pack: string;
  version: string;
  clause: string;
  title: string | null;
  now: Kept;
  before: Kept;
}

export interface OfUnit {
  unit: string;
  /** Null for a unit that is closed. */
  name: string | null;
  now: Kept;
  before: Kept;
}

/** How a month's promises were kept, as the server tells it to the reader. */
export interface Report {
  /** `2026-11` */
  month: string;
  zone: string;
  from: string;
  to: string;
  unit: string | null;
  choice: readonly { id: string; name: string; depth: number }[];
  now: Kept;
  before: Kept;
  weeks: readonly { from: string; kept: Kept }[];
  clauses: readonly OfClause[];
  units: readonly OfUnit[];
  burning: { late: number; today: number; latest: readonly Duty[]; urgent: readonly Duty[] };
}

/** The share that was kept, 0 to 1; undefined where nothing came to an end. */
export function share({ kept, broken }: Kept): number | undefined {
  return kept + broken === 0 ? undefined : kept / (kept + broken);
}

/** The month so many after `2026-11`. */
export function monthAfter(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}
