import { cleanCode } from "@/lib/input";
import { type Weekday, type WeeklyShift, weekdays } from "./types";

/** The hours of each weekday as people type them: `08:00-12:00, 13:00-17:00`; over midnight `22:00-06:00`. */
export type WeekText = Record<Weekday, string>;

const one = /^(\d{1,2}):?(\d{2})?-(\d{1,2}):?(\d{2})?$/;

export function textOf(hours: readonly WeeklyShift[]): WeekText {
  const words = (day: Weekday) =>
    hours
      .filter(({ weekday }) => weekday === day)
      .map(({ starts, ends }) => `${starts.slice(0, 5)}-${ends.startsWith("00:00") ? "24:00" : ends.slice(0, 5)}`)
      .join(", ");
  return Object.fromEntries(weekdays.map((day) => [day, words(day)])) as WeekText;
}

/** What was typed as shifts, in the order of the week; undefined for a day that cannot be read. */
export function shiftsOf(weekday: Weekday, typed: string): WeeklyShift[] | undefined {
  const parts = cleanCode(typed)
    .replace(/[–—~～至]/g, "-")
    .split(/[,;、]/)
    .map((part) => part.replace(/\s/g, ""))
    .filter(Boolean);
  const shifts = parts.map((part) => shiftOf(weekday, part));
  return shifts.every((shift) => shift !== undefined) ? shifts : undefined;
}

function shiftOf(weekday: Weekday, typed: string): WeeklyShift | undefined {
  const [, h1, m1, h2, m2] = one.exec(typed) ?? [];
  const starts = time(h1, m1, 23);
  const ends = time(h2, m2, 24);
  return starts && ends && starts !== ends ? { weekday, starts, ends } : undefined;
}

/** The end of a day is the midnight that the next begins with. */
function time(hours: string | undefined, minutes: string | undefined, last: number): string | undefined {
  const h = Number(hours);
  const m = Number(minutes ?? 0);
  if (hours === undefined || h > last || m > 59 || (h === 24 && m > 0)) return undefined;
  return `${String(h % 24).padStart(2, "0")}:${String(m).padStart(2, "0")}`;
}

/** All days that can be read. */
export const allShifts = (week: WeekText): WeeklyShift[] => weekdays.flatMap((day) => shiftsOf(day, week[day]) ?? []);

export const unreadable = (week: WeekText): Weekday[] =>
  weekdays.filter((day) => shiftsOf(day, week[day]) === undefined);
