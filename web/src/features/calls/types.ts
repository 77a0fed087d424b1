import type { Answers } from "../fields/fields";

/** What the server answers about customers, units and calls; the names are the server's. */

export type CustomerKind = "private" | "firm";
export type Zone = "urban" | "suburban" | "remote";
export type Channel = "phone" | "mail" | "letter" | "visit" | "web" | "dealer";
export type Status = "registered" | "in-hand" | "waiting" | "solved" | "closed" | "cancelled" | "merged";
export type Category = "open" | "waiting" | "done";
export type WaitingReason = "waiting-for-customer" | "waiting-for-parts" | "waiting-for-supplier" | "force-majeure";

export interface CustomerLine {
  id: string;
  kind: CustomerKind;
  name: string;
  phone: string | null;
  address: string | null;
}

export interface SiteFile {
  id: string;
  label: string | null;
  lines: string[];
  zone: Zone | null;
}

export interface CustomerFile {
  id: string;
  kind: CustomerKind;
  name: string;
  language: string;
  note: string | null;
  phones: { number: string; shown: string; label: string | null }[];
  contacts: { id: string; name: string; position: string | null }[];
  sites: SiteFile[];
}

export interface UnitLine {
  id: string;
  line: string;
  model: string;
  serial: string | null;
  customer: string | null;
  owner: string | null;
  site: string | null;
  soldOn: string | null;
  installedOn: string | null;
}

export interface UnitFile {
  id: string;
  product: { line: string; model: string; names: Record<string, string> };
  serial: string | null;
  soldOn: string | null;
  installedOn: string | null;
  contractUntil: string | null;
  repairs: { caseId: string | null; paper: string | null; finishedAt: string; fault: string | null; result: string }[];
}

export interface CallLine {
  id: string;
  number: string;
  orgName: string;
  status: Status;
  waitingFor: WaitingReason | null;
  channel: Channel;
  urgent: boolean;
  customerName: string;
  address: string | null;
  zone: Zone | null;
  model: string | null;
  serial: string | null;
  symptom: string | null;
  fault: string;
  receivedAt: string;
  registeredAt: string;
  answeredBy: string | null;
  own: Answers;
}

export interface CallPage {
  rows: CallLine[];
  next: string | null;
}

export interface CallFile {
  id: string;
  number: string;
  orgName: string;
  timeZone: string;
  status: Status;
  category: Category;
  waitingFor: WaitingReason | null;
  mergedInto: string | null;
  channel: Channel;
  receivedAt: string;
  registeredAt: string;
  registeredBy: { id: string; name: string } | null;
  firstAsked: { id: string; name: string } | null;
  caller: string | null;
  callerPhone: string | null;
  symptom: string | null;
  fault: string;
  urgent: boolean;
  repeated: boolean;
  customer: CustomerFile | null;
  site: SiteFile | null;
  unit: UnitFile | null;
  cover: Cover | null;
  /** Answers to the register's own fields. */
  own: Answers;
  /** Names of those who acted, by id. */
  people: Record<string, string>;
  corrections: Correction[];
  notes: { kind: string; words: string; writtenAt: string; writtenBy: string | null }[];
  endedAt: string | null;
  version: number;
}

/** The line of the register was put right; what it said before stays. */
export interface Correction {
  why: string;
  changes: { field: string; before: string | null; after: string | null }[];
  correctedAt: string;
  correctedBy: string | null;
}

export interface Found {
  customers: CustomerLine[];
  units: UnitLine[];
  calls: CallLine[];
  jobs: FoundJob[];
}

/** A work order as the search box tells it. */
export interface FoundJob {
  id: string;
  number: string;
  orgName: string;
  customer: string;
  fault: string;
}

/** What the regulation says may be claimed for a unit, with reason and clause. */
export interface Cover {
  category: string | null;
  payment: string | null;
  covered: boolean | null;
  until: string | null;
  reasons: { text: string; language: string | null; pack: string; version: string; clause: string }[];
  missing: string | null;
}

export interface CallerView {
  customer: CustomerFile;
  units: { unit: UnitLine; cover: Cover }[];
  openCalls: CallLine[];
}

export interface Draft {
  id: string;
  content: Record<string, unknown>;
  changedAt: string;
}
