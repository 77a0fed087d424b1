import { clockOf, instantOf } from "@/lib/zoned";
import { shifted } from "@/ui/DayPicker";
import type { View } from "./board";

/** The hours of one day that are shown, `[from, to)`, and which part of the width they take, 0 to 1. */
export interface Segment {
  day: string;
  from: number;
  to: number;
  left: number;
  right: number;
}

/** The time axis: the shown hours of each day side by side. On the days on which clocks change an hour more or less is shown. */
export interface Axis {
  zone: string;
  segments: readonly Segment[];
}

const hour = 3_600_000;
const clock = (hours: number) => `${String(hours).padStart(2, "0")}:00`;

/** Shows the hours in which anybody works or is booked on any of the days, at least eight. */
export function axisOf(view: View): Axis {
  const days = Array.from({ length: view.days }, (_, index) => shifted(view.from, index));
  const stretches = [
    ...view.lanes.flatMap(({ shifts }) => shifts),
    ...view.bookings.map(({ starts, ends }) => ({ from: starts, to: ends })),
  ];
  let first = 24;
  let last = 0;
  for (const { from, to } of stretches) {
    const [fromDay, fromTime] = clockOf(Date.parse(from), view.timeZone);
    const [toDay, toTime] = clockOf(Date.parse(to) - 1, view.timeZone);
    if (toDay < view.from || fromDay > (days.at(-1) ?? "")) continue;
    const overnight = fromDay !== toDay;
    first = Math.min(first, overnight ? 0 : Number(fromTime.slice(0, 2)));
    last = Math.max(last, overnight ? 24 : Number(toTime.slice(0, 2)) + 1);
  }
  if (first >= last) [first, last] = [8, 18];
  first = Math.max(0, Math.min(first, last - 8));
  last = Math.min(24, Math.max(last, first + 8));
  const spans = days.map((day) => ({
    day,
    from: instantOf(day, clock(first), view.timeZone),
    to: last === 24 ? instantOf(shifted(day, 1), "00:00", view.timeZone) : instantOf(day, clock(last), view.timeZone),
  }));
  const total = spans.reduce((sum, { from, to }) => sum + to - from, 0);
  let passed = 0;
  const segments = spans.map((span) => {
    const left = passed / total;
    passed += span.to - span.from;
    return { ...span, left, right: passed / total };
  });
  return { zone: view.timeZone, segments };
}

/** Where an instant stands, 0 to 1; what is not shown stands at the nearest edge of what is. */
export function place({ segments }: Axis, at: number): number {
  for (const { from, to, left, right } of segments) {
    if (at < from) return left;
    if (at < to) return left + ((at - from) / (to - from)) * (right - left);
  }
  return 1;
}

/** Whether any of `[from, to)` is shown. */
export const isShown = ({ segments }: Axis, from: number, to: number): boolean =>
  segments.some((segment) => from < segment.to && to > segment.from);

/** The instant that stands at a part of the width, in whole steps of so many minutes from the hour. */
export function instantAt({ segments }: Axis, part: number, step: number): number {
  const inside = Math.max(0, Math.min(part, 1));
  const segment = segments.find(({ right }) => inside < right) ?? segments.at(-1);
  if (!segment) return 0;
  const { from, to, left, right } = segment;
  const exact = from + ((inside - left) / (right - left)) * (to - from);
  const steps = step * 60_000;
  const at = from + Math.round((exact - from) / steps) * steps;
  return Math.min(Math.max(at, from), to - steps);
}

/** So many steps later (earlier): what falls out of the shown hours goes on in the next (last) day's. */
export function stepped(axis: Axis, at: number, minutes: number): number {
  const next = at + minutes * 60_000;
  if (isShown(axis, next, next + 1)) return next;
  const days = axis.segments;
  if (minutes > 0) return days.find(({ from }) => from > at)?.from ?? at;
  const before = days.findLast(({ to }) => to <= at);
  return before ? Math.max(before.from, before.to + minutes * 60_000) : at;
}

/** A mark for each hour, by the zone's clocks. */
export function hours({ segments, zone }: Axis, every = 1): { at: number; left: number; label: string }[] {
  return segments.flatMap(({ from, to, left, right }) =>
    Array.from({ length: Math.ceil((to - from) / (every * hour)) }, (_, index) => {
      const at = from + index * every * hour;
      return { at, left: left + ((at - from) / (to - from)) * (right - left), label: clockOf(at, zone)[1] };
    }),
  );
}
