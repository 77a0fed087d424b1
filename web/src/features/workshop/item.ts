import type { Paper } from "../documents/paper";
import type { JobAttachment, Part } from "../workorders/job";

/** Where goods taken in are; the wire's words. */
export type ItemState = "in" | "on-bench" | "repaired" | "ready" | "out";

/** A line of the in/out register (`ItemLine`). */
export interface ItemLine {
  id: string;
  job: string;
  jobNumber: string;
  call: string;
  callNumber: string;
  number: string | null;
  receipt: string;
  state: ItemState;
  customer: string;
  model: string | null;
  serial: string | null;
  fault: string;
  technicianName: string | null;
  payment: string | null;
  place: string | null;
  promisedFor: string | null;
  takenInAt: string;
  registeredAt: string | null;
  readyAt: string | null;
  toldAt: string | null;
  returnedAt: string | null;
  enteredAt: string | null;
  jobVersion: number;
}

/** Goods as their page shows them (`ItemView`). */
export interface ItemView {
  line: ItemLine;
  accessories: string;
  condition: string;
  benchSince: string | null;
  workedMinutes: number;
  inspectedAt: string | null;
  inspectedBy: string | null;
  remark: string | null;
  parts: readonly Part[];
  photos: readonly JobAttachment[];
  receipt: Paper;
  /** The line of the in/out register. */
  register: Paper | null;
  card: Paper | null;
  voucher: Paper;
  mine: boolean;
}

/** What is stale after a step with goods. */
export const stale = ["/api/workshop", "/api/jobs", "/api/papers", "/api/cases", "/api/calls", "/api/obligations"];

/** The heaps of the register: waiting, being repaired, ready, ready and past the promised day, gone. */
export const heaps = ["in", "bench", "ready", "unclaimed", "out"] as const;

export type Heap = (typeof heaps)[number];

export function heapOf({ state, promisedFor }: Pick<ItemLine, "state" | "promisedFor">, now: number): Heap {
  switch (state) {
    case "in":
      return "in";
    case "on-bench":
    case "repaired":
      return "bench";
    case "ready":
      return promisedFor !== null && Date.parse(promisedFor) < now ? "unclaimed" : "ready";
    case "out":
      return "out";
  }
}

/** Where goods stand, in the words of the heaps too: ready ones nobody fetched, and gone ones whose return is written down. */
export type Standing = ItemState | "unclaimed" | "entered";

export function standingOf(line: Pick<ItemLine, "state" | "promisedFor" | "enteredAt">, now: number): Standing {
  if (line.state === "out" && line.enteredAt) return "entered";
  return heapOf(line, now) === "unclaimed" ? "unclaimed" : line.state;
}

/** Whether the day promised is over and the goods are not ready. */
export const isOverdue = ({ state, promisedFor }: Pick<ItemLine, "state" | "promisedFor">, now: number): boolean =>
  (state === "in" || state === "on-bench" || state === "repaired") &&
  promisedFor !== null &&
  Date.parse(promisedFor) < now;

/** Minutes from one moment to another, begun ones whole. */
export const minutesSince = (since: string, now: number): number =>
  Math.max(0, Math.ceil((now - Date.parse(since)) / 60_000));
