/** What the server answers about technicians. Instants are `[from, to)`. */

export interface Shift {
  from: string;
  to: string;
}

export interface ExtraShift extends Shift {
  id: string;
}

export const absenceKinds = ["leave", "training", "sick", "other"] as const;
export type AbsenceKind = (typeof absenceKinds)[number];

export interface Absence {
  id: string;
  from: string;
  until: string;
  /** For readers whom it does not concern, sick is `other`. */
  kind: AbsenceKind;
  note: string | null;
}

export interface Skill {
  code: string;
  certificate: string | null;
  /** The last day it counts; null: for good. */
  validUntil: string | null;
}

export interface Point {
  latitude: number;
  longitude: number;
}

/** Somebody in the team of some days, as `GET /api/dispatch/technicians` lists them. */
export interface Technician {
  id: string;
  name: string;
  unit: string;
  unitName: string;
  zone: string;
  skills: readonly Skill[];
  shifts: readonly Shift[];
  absences: readonly Absence[];
}

export interface Team {
  today: string;
  from: string;
  days: number;
  zone: string;
  technicians: readonly Technician[];
}

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export type Weekday = (typeof weekdays)[number];

/** Hours that come round each week; an end that is not after the start is the next morning's. */
export interface WeeklyShift {
  weekday: Weekday;
  starts: string;
  ends: string;
}

export interface Profile {
  base: "home" | "depot";
  home: Point | null;
  languages: readonly string[];
  tools: readonly string[];
  skills: readonly Skill[];
  areas: readonly string[];
}

/** As `GET /api/dispatch/technicians/{id}` answers. */
export interface TechnicianFile {
  id: string;
  name: string;
  unit: string;
  unitName: string;
  zone: string;
  today: string;
  profile: Profile;
  depot: Point | null;
  hours: readonly WeeklyShift[];
  extras: readonly ExtraShift[];
  stock: Readonly<Record<string, number>>;
  absences: readonly Absence[];
  mayManage: boolean;
  own: boolean;
  version: number;
}
