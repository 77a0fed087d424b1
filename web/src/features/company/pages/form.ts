import {
  type CalendarContent,
  type DayKind,
  type Revision,
  slotsOf,
  slotsText,
  type Weekday,
  weekdays,
} from "./calendar";

/** A calendar as its form has it: slots as people type them. */
export type CalendarFields = Record<string, unknown> & {
  name: string;
  zone: string;
  weeks: readonly WeekFields[];
  days: readonly DayFields[];
  seasons: readonly { name: string; first: string; last: string }[];
  reason: string;
  movesOpen: boolean;
};

export interface WeekFields {
  from: string;
  slots: Record<Weekday, string>;
}

export interface DayFields {
  date: string;
  kind: DayKind;
  label: string;
  slots: string;
}

/** Month and day, `05-01`. */
export const monthDays = { pattern: "(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])", placeholder: "05-01" };

export function fieldsOf({ content }: Revision): CalendarFields {
  return {
    name: content.name,
    zone: content.zone,
    weeks: content.weeks.map(({ from, slots }) => ({
      from,
      slots: Object.fromEntries(weekdays.map((day) => [day, slotsText(slots[day])])) as Record<Weekday, string>,
    })),
    days: content.days.map(({ date, kind, label, slots }) => ({
      date,
      kind,
      label: label ?? "",
      slots: slotsText(slots),
    })),
    seasons: content.seasons.map(({ name, first, last }) => ({ name, first: first.slice(2), last: last.slice(2) })),
    reason: "",
    movesOpen: false,
  };
}

export function contentOf(form: CalendarFields): CalendarContent {
  return {
    name: form.name,
    zone: form.zone,
    weeks: form.weeks.map(({ from, slots }) => ({
      from,
      slots: Object.fromEntries(weekdays.map((day) => [day, slotsOf(slots[day])])),
    })),
    days: form.days.map(({ date, kind, label, slots }) => ({
      date,
      kind,
      label: label || null,
      slots: kind === "HOLIDAY" ? [] : slotsOf(slots),
    })),
    seasons: form.seasons.map(({ name, first, last }) => ({ name, first: `--${first}`, last: `--${last}` })),
  };
}
