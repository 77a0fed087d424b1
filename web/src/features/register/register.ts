import type { Paper } from "../documents/paper";

export type Finding = "in-order" | "no-voucher" | "not-dispatched";

/** A line of a day's register beside its voucher. */
export interface RegisterLine {
  call: string;
  number: string;
  receivedAt: string;
  customer: string;
  model: string | null;
  fault: string;
  voucher: string | null;
  technician: string | null;
  finding: Finding;
}

/** As `GET /api/register/{unit}` answers. */
export interface RegisterDay {
  unit: string;
  name: string;
  day: string;
  today: string;
  lines: readonly RegisterLine[];
  undispatched: number;
  compared: { at: string; by: string | null; undispatched: number } | null;
  sheet: Paper | null;
  sentAt: string | null;
}

export interface Keeper {
  unit: string;
  name: string;
}
