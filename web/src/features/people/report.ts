import type { Paper } from "../documents/paper";

export type Category = "A" | "B" | "C" | "D";

export const categories: readonly Category[] = ["A", "B", "C", "D"];

interface Money {
  amount: number;
  currency: string;
}

export interface JobOfDay {
  job: string;
  voucher: string;
  customer: string;
  model: string | null;
  category: Category | null;
  travelMinutes: number;
  workMinutes: number;
  result: "solved" | "not-solved" | "taken-away" | null;
}

/** A technician's day as the work itself tells it. */
export interface DaySheet {
  day: string;
  jobs: readonly JobOfDay[];
  parts: readonly { voucher: string | null; name: string; number: string | null; quantity: number }[];
  takings: readonly { voucher: string; amount: Money }[];
  goods: readonly { receipt: string; model: string | null }[];
}

/** As `GET /api/reports/own` answers. */
export interface OwnDay {
  asked: boolean;
  today: string;
  sheet: DaySheet;
  fingerprint: string;
  own: readonly OwnWork[];
  remark: string | null;
  paper: Paper | null;
  confirmedAt: string | null;
  correctedAt: string | null;
  reviewedAt: string | null;
  unreported: readonly string[];
}

/** Time that no visit tells of. */
export interface OwnWork {
  category: Category;
  minutes: number;
  remark: string;
}

export interface Minutes {
  category: Category | null;
  minutes: number;
}

export interface Reported {
  report: string;
  technician: string;
  paper: string;
  number: string;
  version: number;
  confirmedAt: string;
  correctedAt: string | null;
  reviewedAt: string | null;
  times: readonly Minutes[];
}

export interface Made {
  report: string;
  director: string;
  paper: Paper;
  madeAt: string;
  passedOnAt: string | null;
}

/** As `GET /api/reports/day` answers. */
export interface UnitDay {
  unit: string;
  name: string;
  day: string;
  today: string;
  seen: string;
  reported: readonly Reported[];
  missing: readonly string[];
  made: readonly Made[];
  mayMake: boolean;
  ownDays: boolean;
}

/** A line of `GET /api/reports/units`. */
export interface UnitLine {
  unit: string;
  name: string;
  technicians: number;
  reported: number;
  madeAt: string | null;
  passedOnAt: string | null;
}

/** Time by category, the undecided last: travel counts with the work it was for. */
export function times(jobs: readonly JobOfDay[], own: readonly OwnWork[]): readonly Minutes[] {
  const sum = (category: Category | null) =>
    jobs
      .filter((job) => job.category === category)
      .reduce((minutes, job) => minutes + job.travelMinutes + job.workMinutes, 0) +
    own.filter((work) => work.category === category).reduce((minutes, work) => minutes + work.minutes, 0);
  return [...categories, null]
    .map((category) => ({ category, minutes: sum(category) }))
    .filter(({ minutes }) => minutes > 0);
}

/** The role whose place on the paper is empty and which the reader holds. */
export const placeFor = (paper: Paper, roles: readonly string[]): string | undefined =>
  paper.signers.find((signer) => signer.way === null && roles.includes(signer.role))?.role;
