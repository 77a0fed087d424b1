import type { Paper } from "../documents/paper";
import type { Answers, OwnField } from "../fields/fields";

/** Where a job stands; the wire's words. */
export type JobState = "drawn-up" | "assigned" | "in-hand" | "finished" | "closed" | "cancelled";

export type VisitState =
  | "planned"
  | "accepted"
  | "under-way"
  | "on-site"
  | "working"
  | "paused"
  | "finished"
  | "left"
  | "returned"
  | "withdrawn";

export type Result = "solved" | "not-solved" | "taken-away";

export interface Money {
  amount: number;
  currency: string;
}

/** A job in a list (`JobLine`). */
export interface JobLine {
  id: string;
  call: string;
  number: string;
  callNumber: string;
  kind: string;
  state: JobState;
  technician: string | null;
  technicianName: string | null;
  orgName: string;
  appointmentFrom: string | null;
  appointmentTo: string | null;
  dueAt: string | null;
  customer: string;
  address: string | null;
  zone: string | null;
  model: string | null;
  fault: string;
  urgent: boolean;
  category: string | null;
  payment: string | null;
  fee: Money | null;
  result: Result | null;
  takenIn: boolean;
  voucher: string;
  visit: string | null;
  visitState: VisitState | null;
  openedAt: string;
  /** Answers to the voucher's own fields. */
  own: Answers;
  version: number;
}

/** Whether somebody has still to go there. */
export const takesVisits = ({ kind, state, result }: JobLine): boolean =>
  kind !== "workshop" &&
  (state === "drawn-up" ||
    state === "assigned" ||
    state === "in-hand" ||
    (state === "finished" && result === "not-solved"));

/** The time the customer was told. */
export const promisedIn = ({ appointmentFrom, appointmentTo }: JobLine): { from: string; to: string } | undefined =>
  appointmentFrom && appointmentTo ? { from: appointmentFrom, to: appointmentTo } : undefined;

export interface Part {
  id: string;
  name: string;
  number: string | null;
  quantity: number;
  price: Money | null;
  kind: "wear" | "guarantee" | "ordinary";
  oldSerial: string | null;
  newSerial: string | null;
}

export interface ChecklistItem {
  id: string;
  names: Readonly<Record<string, string>>;
  required: boolean;
  photo: boolean;
  accepts: readonly string[];
  answer: string | null;
}

export interface Checklist {
  id: string;
  names: Readonly<Record<string, string>>;
  items: readonly ChecklistItem[];
}

export interface JobAttachment {
  id: string;
  about: string;
  moment: string;
  name: string;
  picture: boolean;
}

/** A step of a visit, as it was reported; the reason is a pause's. */
export interface VisitStep {
  step: string;
  reason: string | null;
}

/** A job as its page shows it (`JobView`). */
export interface JobView {
  line: JobLine;
  phone: string | null;
  serial: string | null;
  timeZone: string;
  latitude: number | null;
  longitude: number | null;
  costs: { labour: number | null; material: number | null; travel: number | null };
  currency: string;
  /** Why somebody decided another category than the regulation's tables; null where nobody did. */
  categoryWhy: string | null;
  cause: string | null;
  workDone: string | null;
  finishedAt: string | null;
  endedAt: string | null;
  visits: readonly { id: string; steps: readonly VisitStep[] }[];
  parts: readonly Part[];
  /** Own fields the voucher asks of this job. */
  fields: readonly OwnField[];
  checklists: readonly Checklist[];
  attachments: readonly JobAttachment[];
  voucher: Paper;
}
