import type { Booking, Lane } from "./board";
import type { Laid } from "./laid";

/** A technician's row: where it lies and on which level each booking does, so that what overlaps lies below one another. */
export interface Row {
  lane: Lane;
  index: number;
  top: number;
  height: number;
  levels: ReadonlyMap<string, number>;
}

export const levelHeight = 46;
const chipHeight = 26;

/** When a visit really began and will end at the earliest: one that is under way runs until now. */
export function span(booking: Booking, now: number): [from: number, to: number] {
  const starts = Date.parse(booking.starts);
  const ends = Date.parse(booking.ends);
  const from = booking.arrived ? Date.parse(booking.arrived) : starts;
  if (booking.finished) return [from, Math.max(Date.parse(booking.finished), from)];
  const planned = Math.max(ends, from + (ends - starts));
  return [from, booking.begun ? Math.max(planned, now) : ends];
}

/** A visit that should be over and is not. */
export const isOverrun = (booking: Booking, now: number): boolean =>
  booking.begun && booking.finished === null && now > Date.parse(booking.ends);

/** The technicians' rows, one below the other; each as high as its bookings and what stands in its margin need. */
export function rowsOf({ view, booked, margin }: Laid, now: number): Row[] {
  let top = 0;
  return view.lanes.map((lane, index) => {
    const levels = stacked(booked.get(lane.id) ?? [], now);
    const chips = Math.ceil((margin.get(lane.id)?.length ?? 0) / 2);
    const height = Math.max((1 + Math.max(0, ...levels.values())) * levelHeight, levelHeight + chips * chipHeight);
    const row = { lane, index, top, height, levels };
    top += height;
    return row;
  });
}

/** Each on the first level on which nothing lies in its way. */
function stacked(bookings: readonly Booking[], now: number): Map<string, number> {
  const ends: number[] = [];
  const levels = new Map<string, number>();
  const inOrder = bookings
    .map((booking) => ({ id: booking.id, span: span(booking, now) }))
    .sort((one, other) => one.span[0] - other.span[0] || one.id.localeCompare(other.id));
  for (const {
    id,
    span: [from, to],
  } of inOrder) {
    const free = ends.findIndex((end) => end <= from);
    const level = free < 0 ? ends.length : free;
    ends[level] = to;
    levels.set(id, level);
  }
  return levels;
}

/** The row at this height; the nearest one above and below all. */
export function rowAt(rows: readonly Row[], y: number): Row | undefined {
  return rows.find(({ top, height }) => y < top + height) ?? rows.at(-1);
}
