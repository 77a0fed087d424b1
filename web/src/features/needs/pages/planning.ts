/** How a unit plans, as `GET /api/dispatch/units/{unit}/planning` answers it. */
export interface Planning {
  windowMinutes: number;
  horizonDays: number;
  thinkSeconds: number;
  readyMinutes: number;
  unknownMinutes: number;
  weights: Readonly<Record<Weight, number>>;
}

/** @see Planning */
export interface KeptPlanning {
  settings: Planning;
  /** The unit whose they are; `null` as shipped. */
  from: string | null;
  version: number;
}

export const weights = [
  "brokenPromise",
  "lateMinute",
  "leftOutFirst",
  "leftOutHigh",
  "leftOutNormal",
  "waitingHourFirst",
  "waitingHourHigh",
  "waitingHourNormal",
  "drivingMinute",
  "kilometre",
  "unevenness",
  "otherTechnician",
  "shiftedMinute",
] as const;
export type Weight = (typeof weights)[number];

/** Figures with a unit of their own, and between what they lie. */
export const spans = {
  windowMinutes: [30, 480],
  horizonDays: [1, 7],
  thinkSeconds: [1, 600],
  readyMinutes: [0, 240],
  unknownMinutes: [0, 240],
} as const;
export type Spanned = keyof typeof spans;

/** What belongs together on the page. */
export const groups = {
  offers: ["windowMinutes", "horizonDays"],
  thinking: ["thinkSeconds", "readyMinutes", "unknownMinutes"],
  promises: ["brokenPromise", "lateMinute"],
  leftOut: ["leftOutFirst", "leftOutHigh", "leftOutNormal"],
  waiting: ["waitingHourFirst", "waitingHourHigh", "waitingHourNormal"],
  roads: ["drivingMinute", "kilometre"],
  people: ["unevenness", "otherTechnician", "shiftedMinute"],
} as const satisfies Readonly<Record<string, readonly (Weight | Spanned)[]>>;

export type Figure = Weight | Spanned;
export type PlanningForm = Record<Figure, string>;

const heaviest = 1_000_000_000;

/** Between what a figure lies. */
export const limitsOf = (figure: Figure): readonly [number, number] =>
  figure in spans ? spans[figure as Spanned] : [0, heaviest];

export function planningForm({ weights: costs, ...times }: Planning): PlanningForm {
  const figures = Object.entries({ ...times, ...costs }).map(([figure, value]) => [figure, String(value)]);
  return Object.fromEntries(figures) as PlanningForm;
}

export function planningBody(form: PlanningForm): Planning {
  const of = <F extends Figure>(figures: readonly F[]) =>
    Object.fromEntries(figures.map((figure) => [figure, Number(form[figure])])) as Record<F, number>;
  return { ...of(Object.keys(spans) as Spanned[]), weights: of(weights) };
}

/** How many minutes of driving something is worth; `undefined` while driving costs nothing. */
export function inMinutes(form: PlanningForm, weight: Weight): number | undefined {
  const minute = Number(form.drivingMinute);
  return minute > 0 ? Math.round(Number(form[weight]) / minute) : undefined;
}
