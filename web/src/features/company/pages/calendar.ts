/** Working calendars as the server stores them, and as a form and the picture of a year have them. */

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export type Weekday = (typeof weekdays)[number];

export const dayKinds = ["HOLIDAY", "MAKEUP", "HALF_DAY", "CHANGED"] as const;
export type DayKind = (typeof dayKinds)[number];

export interface Week {
  /** The first day it holds for. */
  from: string;
  slots: Partial<Record<Weekday, readonly string[]>>;
}

export interface DayException {
  date: string;
  kind: DayKind;
  label: string | null;
  slots: readonly string[];
}

export interface Season {
  name: string;
  /** `--05-01`; both days belong to it. */
  first: string;
  last: string;
}

export interface CalendarContent {
  name: string;
  zone: string;
  weeks: readonly Week[];
  days: readonly DayException[];
  seasons: readonly Season[];
}

export interface Revision {
  id: string;
  revision: number;
  recorded: string;
  movesOpen: boolean;
  reason: string;
  content: CalendarContent;
}

export interface Keeper {
  unit: string;
  calendar: string;
  since: string;
}

/** A regulation declared it; the company does not change it. */
export const isDeclared = ({ revision, reason }: Revision) => revision === 1 && reason === "declared";

/** How a day of the picture looks. */
export type Look = "work" | "off" | "holiday" | "makeup" | "half-day" | "changed";

export interface Day {
  date: string;
  look: Look;
  slots: readonly string[];
  label: string | null;
}

const looks: Record<DayKind, Look> = {
  HOLIDAY: "holiday",
  MAKEUP: "makeup",
  HALF_DAY: "half-day",
  CHANGED: "changed",
};

/** Monday is 0. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** What a day is by the calendar: its exception (the last given for it counts), else its weekday in the week then in force. */
export function dayOf(calendar: CalendarContent, date: string): Day {
  const exception = calendar.days.findLast((each) => each.date === date);
  if (exception) return { date, look: looks[exception.kind], slots: exception.slots, label: exception.label };
  const sorted = [...calendar.weeks].sort((a, b) => a.from.localeCompare(b.from));
  const week = sorted.findLast(({ from }) => from <= date) ?? sorted[0];
  const slots = week?.slots[weekdays[weekdayOf(date)] ?? "MONDAY"] ?? [];
  return { date, look: slots.length > 0 ? "work" : "off", slots, label: null };
}

/** The days of each month of a year. */
export function yearOf(calendar: CalendarContent, year: number): Day[][] {
  return Array.from({ length: 12 }, (_, month) => {
    const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
    return Array.from({ length }, (_, day) =>
      dayOf(calendar, new Date(Date.UTC(year, month, day + 1)).toISOString().slice(0, 10)),
    );
  });
}

/** Slots as people type them, `08:30-12:00, 13:30-17:30`; the server says what is wrong with one. */
export const slotsOf = (text: string): string[] =>
  text
    .replace(/\s*[-–—~]\s*/g, "-")
    .split(/[\s,;，；、]+/)
    .filter(Boolean)
    .map((slot) => slot.replace(/(^|-)(\d):/g, "$10$2:"));

export const slotsText = (slots: readonly string[] | undefined): string => (slots ?? []).join(", ");

/** With days from elsewhere: what is announced anew replaces what stood there. */
export function withDays(calendar: CalendarContent, days: readonly DayException[]): CalendarContent {
  const all = new Map([...calendar.days, ...days].map((day) => [day.date, day]));
  return { ...calendar, days: [...all.values()].sort((a, b) => a.date.localeCompare(b.date)) };
}
