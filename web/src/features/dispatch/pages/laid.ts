import { type Booking, isGiven, type Job, type View } from "./board";

/** The board looked up from all sides; made once whenever it was read. */
export interface Laid {
  view: View;
  jobs: ReadonlyMap<string, Job>;
  /** Jobs nobody is named for, in the server's order: urgent ones, then those due first. */
  tray: readonly Job[];
  /** By technician, given without hours. */
  margin: ReadonlyMap<string, readonly Job[]>;
  /** By technician, in the order of their beginning. */
  booked: ReadonlyMap<string, readonly Booking[]>;
}

export function lay(view: View): Laid {
  const jobs = new Map(view.jobs.map((job) => [job.id, job]));
  const margin = new Map<string, Job[]>();
  for (const job of view.jobs) {
    if (job.technician && isGiven(job) && !job.booked) {
      margin.set(job.technician, [...(margin.get(job.technician) ?? []), job]);
    }
  }
  const booked = new Map<string, Booking[]>();
  for (const booking of view.bookings.toSorted((one, other) => one.starts.localeCompare(other.starts))) {
    if (!jobs.has(booking.job)) continue;
    const of = booked.get(booking.technician);
    if (of) of.push(booking);
    else booked.set(booking.technician, [booking]);
  }
  return { view, jobs, margin, booked, tray: view.jobs.filter(waits) };
}

/** Somebody has still to be sent: nobody was yet, or the last visit left it unfinished. */
const waits = ({ state, technician, unfinished }: Job) =>
  (technician === null && state === "drawn-up") || (state === "finished" && unfinished);
