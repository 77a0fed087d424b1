import type { VisitState } from "../../workorders/job";

/** The board as `GET /api/dispatch/board` answers it. */
export interface View {
  unit: string;
  unitName: string;
  timeZone: string;
  from: string;
  days: number;
  starts: string;
  ends: string;
  lanes: readonly Lane[];
  jobs: readonly Job[];
  bookings: readonly Booking[];
}

export interface Place {
  latitude: number;
  longitude: number;
}

export interface Stretch {
  from: string;
  to: string;
}

/** A technician in the days that are shown. */
export interface Lane {
  id: string;
  name: string;
  unitName: string;
  base: Place | null;
  shifts: readonly Stretch[];
  absences: readonly { from: string; until: string; kind: string }[];
}

export interface Due {
  at: string;
  pack: string;
  version: string;
  clause: string;
  arrival: boolean;
}

export interface Job {
  id: string;
  call: string;
  number: string;
  callNumber: string;
  kind: string;
  state: string;
  customer: string;
  address: string | null;
  model: string | null;
  fault: string;
  urgent: boolean;
  place: Place | null;
  need: { minutes: number; people: number };
  due: Due | null;
  arriveBy: Due | null;
  promisedFrom: string | null;
  promisedTo: string | null;
  technician: string | null;
  visitState: VisitState | null;
  /** The last visit left it undone: somebody has to go there again. */
  unfinished: boolean;
  /** Whether there are hours for the visit, on whatever day. */
  booked: boolean;
  version: number;
}

export interface Booking {
  id: string;
  visit: string;
  job: string;
  technician: string;
  lead: boolean;
  starts: string;
  ends: string;
  travelMinutes: number;
  locksTechnician: boolean;
  locksTime: boolean;
  state: VisitState;
  arrived: string | null;
  finished: string | null;
  begun: boolean;
  conflicts: readonly Conflict[];
}

export type ConflictKind =
  | "overlap"
  | "off-shift"
  | "absent"
  | "skill"
  | "tool"
  | "part"
  | "territory"
  | "travel-before"
  | "travel-after"
  | "late"
  | "window"
  | "early"
  | "help";

export interface Conflict {
  kind: ConflictKind;
  what: string | null;
  at: string | null;
  minutes: number | null;
  due: Due | null;
}

/** Who is to go there and when; `starts` and the end in milliseconds since the epoch. */
export interface Placement {
  technician: string;
  helper: string | null;
  starts: number;
  minutes: number;
  locksTechnician: boolean;
  locksTime: boolean;
}

/** The same booking for another person: for the one who leads, or the one who helps. Nobody helps themselves. */
export function goneTo(wanted: Placement, technician: string, helps: boolean): Placement {
  if (helps) return { ...wanted, helper: technician === wanted.technician ? null : technician };
  return { ...wanted, technician, helper: wanted.helper === technician ? null : wanted.helper };
}

/** A job whose visit is not over is given; anybody else's lies in the tray. */
export const isGiven = (job: Job): boolean =>
  job.technician !== null && (job.state === "assigned" || job.state === "in-hand");

const open = new Set<VisitState>(["planned", "accepted"]);

/** Whether it can still be planned: nobody has set out for it. */
export const isPlannable = (job: Job): boolean => !isGiven(job) || job.visitState === null || open.has(job.visitState);

/** What is booked of the job's open visit, the work order's own technician first. */
export const openBookings = (view: View, job: Job): readonly Booking[] =>
  isGiven(job)
    ? view.bookings
        .filter((each) => each.job === job.id && each.finished === null)
        .sort((one, other) => Number(other.lead) - Number(one.lead))
    : [];

/** How the job is booked now; undefined while it is not. */
export function placementOf(view: View, job: Job): Placement | undefined {
  const [lead, other] = openBookings(view, job);
  if (!lead?.lead) return undefined;
  const starts = Date.parse(lead.starts);
  return {
    technician: lead.technician,
    helper: other?.technician ?? null,
    starts,
    minutes: Math.round((Date.parse(lead.ends) - starts) / 60_000),
    locksTechnician: lead.locksTechnician,
    locksTime: lead.locksTime,
  };
}

/** The board as it will be when a booking has been made: shown while the server is asked. */
export function withPlacement(view: View, job: Job, wanted: Placement): View {
  const ends = new Date(wanted.starts + wanted.minutes * 60_000).toISOString();
  const people = wanted.helper ? [wanted.technician, wanted.helper] : [wanted.technician];
  const bookings = people.map(
    (technician, index): Booking => ({
      id: `${job.id}/${index}`,
      visit: "",
      job: job.id,
      technician,
      lead: index === 0,
      starts: new Date(wanted.starts).toISOString(),
      ends,
      travelMinutes: 0,
      locksTechnician: wanted.locksTechnician,
      locksTime: wanted.locksTime,
      state: "planned",
      arrived: null,
      finished: null,
      begun: false,
      conflicts: [],
    }),
  );
  return {
    ...view,
    jobs: view.jobs.map((each) =>
      each.id === job.id
        ? { ...each, technician: wanted.technician, state: "assigned", visitState: "planned", booked: true }
        : each,
    ),
    // The board may have been read again since the job was taken up, and have the booking by now.
    bookings: [...view.bookings.filter((each) => each.job !== job.id || each.finished !== null), ...bookings],
  };
}
