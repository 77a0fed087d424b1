import type { Booking } from "./board";
import type { Laid } from "./laid";

/** Where the keyboard can be on the board, as the elements say it in `data-spot`. */
export const trayOf = (job: string) => `t/${job}`;
export const marginOf = (job: string) => `m/${job}`;
/** The same as long as it is the same visit of the job to people, whatever row it is kept in. */
export const blockOf = ({ job, lead, finished, visit }: Booking) =>
  `b/${job}/${lead ? "lead" : "help"}${finished ? `/${visit}` : ""}`;

export const jobOfSpot = (spot: string): string => spot.split("/")[1] ?? "";

/** The spots of each row, from its margin to the last booking. */
export const spotsOf = ({ view, margin, booked }: Laid): string[][] =>
  view.lanes.map(({ id: technician }) => [
    ...(margin.get(technician) ?? []).map(({ id }) => marginOf(id)),
    ...(booked.get(technician) ?? []).map(blockOf),
  ]);

/** Where an arrow key leads from a spot; undefined where there is nothing further. */
export function neighbour(laid: Laid, from: string, key: "left" | "right" | "up" | "down"): string | undefined {
  const tray = laid.tray.map(({ id }) => trayOf(id));
  const grid = spotsOf(laid);
  const inTray = tray.indexOf(from);
  if (inTray >= 0) {
    if (key === "up") return tray[inTray - 1];
    if (key === "down") return tray[inTray + 1];
    return key === "right" ? grid.flat()[0] : undefined;
  }
  const row = grid.findIndex((spots) => spots.includes(from));
  const spots = grid[row];
  if (!spots) return tray[0] ?? grid.flat()[0];
  const at = spots.indexOf(from);
  if (key === "left") return spots[at - 1] ?? tray[0];
  if (key === "right") return spots[at + 1];
  const others = key === "up" ? grid.slice(0, row).reverse() : grid.slice(row + 1);
  const next = others.find(({ length }) => length > 0);
  return next && nearest(laid, next, from);
}

/** Of these spots the one nearest in time. */
function nearest({ view }: Laid, spots: readonly string[], from: string): string | undefined {
  const start = (spot: string) => {
    const booking = view.bookings.find((each) => blockOf(each) === spot);
    return booking ? Date.parse(booking.starts) : Date.parse(view.starts);
  };
  const wanted = start(from);
  return [...spots].sort((one, other) => Math.abs(start(one) - wanted) - Math.abs(start(other) - wanted))[0];
}
