import { startOfDay } from "@/lib/zoned";
import { shifted } from "@/ui/DayPicker";
import type { Absence, Shift, Technician } from "./types";

/** A stretch of a day as a picture has it: where it begins and how wide it is, in parts of a hundred. */
export interface Part {
  left: number;
  width: number;
}

export interface Work extends Part, Shift {}

export interface Away extends Part {
  absence: Absence;
}

/** One day of somebody, from midnight to midnight in the zone; 23 or 25 hours where clocks change. */
export interface Day {
  date: string;
  work: readonly Work[];
  away: readonly Away[];
}

/** The days one after the other. */
export function daysOf(technician: Pick<Technician, "shifts" | "absences">, from: string, days: number, zone: string) {
  return Array.from({ length: days }, (_, index) => dayOf(technician, shifted(from, index), zone));
}

function dayOf({ shifts, absences }: Pick<Technician, "shifts" | "absences">, date: string, zone: string): Day {
  const start = Date.parse(startOfDay(date, zone));
  const end = Date.parse(startOfDay(shifted(date, 1), zone));
  const part = (from: string, to: string) => {
    const begins = Math.max(start, Date.parse(from));
    const ends = Math.min(end, Date.parse(to));
    if (begins >= ends) return undefined;
    const share = 100 / (end - start);
    return {
      left: (begins - start) * share,
      width: (ends - begins) * share,
      from: new Date(begins).toISOString(),
      to: new Date(ends).toISOString(),
    };
  };
  return {
    date,
    work: shifts.flatMap((shift) => part(shift.from, shift.to) ?? []),
    away: absences.flatMap((absence) => {
      const found = part(absence.from, absence.until);
      return found ? [{ left: found.left, width: found.width, absence }] : [];
    }),
  };
}

/** Hours at work that day, to a quarter. */
export function hoursOf({ work }: Pick<Day, "work">): number {
  const minutes = work.reduce((sum, { from, to }) => sum + (Date.parse(to) - Date.parse(from)) / 60_000, 0);
  return Math.round(minutes / 15) / 4;
}

/** How many work on a day, and how many would but are away. */
export function headcount(technicians: readonly Technician[], date: string, zone: string) {
  const days = technicians.map((each) => dayOf(each, date, zone));
  return {
    working: days.filter(({ work }) => work.length > 0).length,
    away: days.filter(({ work, away }) => work.length === 0 && away.length > 0).length,
  };
}
