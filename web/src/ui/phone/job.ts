import type { Asked } from "../asked";
import type { IconName } from "../Icon";

/** How far a visit has come. */
export type JobState = "assigned" | "accepted" | "travelling" | "arrived" | "working" | "paused" | "finished";

/** What a technician does next; the server says which of them may follow. */
export type JobStep = "accept" | "depart" | "arrive" | "start" | "pause" | "resume" | "finish";

export const stepIcons: Record<JobStep, IconName> = {
  accept: "check",
  depart: "route",
  arrive: "flag",
  start: "play",
  pause: "pause",
  resume: "play",
  finish: "check",
};

/** A job of today as the phone lists it. */
export interface Job {
  id: string;
  /** Number people read out, e.g. of the work order. */
  number: string;
  state: JobState;
  customer: string;
  phone?: string;
  address: string;
  product: string;
  fault: string;
  /** Promised span (ISO 8601). */
  from?: string;
  until?: string;
  /** The most urgent thing asked in this job. */
  asked?: Asked;
}
