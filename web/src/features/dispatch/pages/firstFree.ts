import { now } from "@/lib/now";
import type { Job, Lane, Placement, View } from "./board";

const quarter = 15 * 60_000;

/** Where a job could first be done by somebody: where carrying it by keyboard begins. What stands against it is asked of the server. */
export function firstFree(view: View, job: Job, technician = job.technician): Placement {
  const minutes = job.need.minutes;
  const from = Math.max(now(), Date.parse(view.starts));
  const lanes = view.lanes.filter((lane) => !technician || lane.id === technician);
  const found = (lanes.length > 0 ? lanes : view.lanes)
    .map((lane) => ({ lane, at: freeOf(view, lane, from, minutes * 60_000) }))
    .reduce<{ lane: Lane; at: number } | undefined>(
      (best, each) => (best === undefined || each.at < best.at ? each : best),
      undefined,
    );
  return {
    technician: found?.lane.id ?? technician ?? "",
    helper: null,
    starts: found && Number.isFinite(found.at) ? found.at : Math.ceil(from / quarter) * quarter,
    minutes,
    locksTechnician: false,
    locksTime: false,
  };
}

/** From when on nothing else is booked for so long within the technician's hours; never: infinity. */
function freeOf(view: View, lane: Lane, from: number, length: number): number {
  const taken = view.bookings
    .filter(({ technician, finished }) => technician === lane.id && finished === null)
    .map(({ starts, ends }) => [Date.parse(starts), Date.parse(ends)] as const)
    .sort(([one], [other]) => one - other);
  for (const slot of lane.shifts) {
    let at = Math.ceil(Math.max(from, Date.parse(slot.from)) / quarter) * quarter;
    for (const [starts, ends] of taken) {
      if (at + length > starts && at < ends) at = Math.ceil(ends / quarter) * quarter;
    }
    if (at + length <= Date.parse(slot.to)) return at;
  }
  return Number.POSITIVE_INFINITY;
}
