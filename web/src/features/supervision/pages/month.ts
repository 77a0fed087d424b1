import type { Paper } from "@/features/documents/paper";
import type { Count } from "@/features/regulation/types";

export interface UnitLine {
  unit: string;
  name: string;
  madeAt: string | null;
  madeBy: string | null;
}

export interface Line {
  pack: string;
  version: string;
  title: string | null;
  language: string | null;
  count: Count;
}

/** As `GET /api/supervision/reports/{unit}` answers; months are written `2026-11`. */
export interface Month {
  unit: string;
  name: string;
  month: string;
  /** The last month that is over there. */
  last: string;
  from: string;
  to: string;
  figures: { total: Count; lines: Line[]; worst: Line[] };
  seen: string;
  report: Paper | null;
  madeAt: string | null;
  madeBy: string | null;
  mayMake: boolean;
}

/** So many months later, or before. */
export function shifted(month: string, by: number): string {
  const [year = 0, of = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, of - 1 + by, 1)).toISOString().slice(0, 7);
}
