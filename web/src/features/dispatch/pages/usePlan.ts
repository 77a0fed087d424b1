import { useRef, useState } from "react";
import { read } from "@/api/client";
import { useCommand } from "@/api/hooks";
import type { Conflict, Job, Placement, View } from "./board";
import { isGiven, placementOf, withPlacement } from "./board";

/** How a job stands on the board: booked, given to somebody without hours, or (undefined) in the tray. */
export type Standing = Placement | { technician: string } | undefined;

/** A change of the board, with the version the job had after it: undoing is a command of its own and may be refused. */
export interface Deed {
  job: string;
  before: Standing;
  after: Standing;
  version: number;
  /** What was done in one go is undone in one go: the plan that was taken. */
  together?: string;
}

/** Something stands against a booking, and the dispatcher has to say whether it is to be made all the same. */
export interface Question {
  job: Job;
  wanted: Placement;
  conflicts: readonly Conflict[];
  answer: (inSpiteOf: boolean) => void;
}

interface Order {
  job: Job;
  what: "booking" | "taken-back" | "locks" | "assignment";
  content: object | undefined;
}

type Answered = { version: number } | { line: { version: number } };

const isBooked = (standing: Standing): standing is Placement => standing !== undefined && "starts" in standing;

/** How the job stands now. */
export const standingOf = (view: View, job: Job): Standing =>
  placementOf(view, job) ?? (isGiven(job) && job.technician ? { technician: job.technician } : undefined);

const sameBooking = (one: Placement, other: Placement) =>
  one.technician === other.technician &&
  one.helper === other.helper &&
  one.starts === other.starts &&
  one.minutes === other.minutes;

/** What would stand against a booking, as the server sees it. */
export const conflictsOf = (job: string, wanted: Placement, signal?: AbortSignal) =>
  read<Conflict[]>(
    `/api/dispatch/jobs/${job}/conflicts`,
    {
      technician: wanted.technician,
      helper: wanted.helper,
      starts: new Date(wanted.starts).toISOString(),
      minutes: wanted.minutes,
    },
    signal,
  );

function orderOf(job: Job, before: Standing, after: Standing, seen: readonly Conflict[]): Order {
  if (after === undefined) return { job, what: "taken-back", content: undefined };
  if (!isBooked(after)) {
    const content = { technician: after.technician, from: job.promisedFrom, to: job.promisedTo };
    return { job, what: "assignment", content };
  }
  const { locksTechnician, locksTime } = after;
  if (isBooked(before) && sameBooking(before, after)) {
    return { job, what: "locks", content: { technician: locksTechnician, time: locksTime } };
  }
  const inSpiteOf = [...new Set(seen.map(({ kind }) => kind))];
  return { job, what: "booking", content: { ...after, starts: new Date(after.starts).toISOString(), inSpiteOf } };
}

/** What dispatchers do on the board, and taking it back. Each change is a command against the version the dispatcher saw. */
export function usePlan(view: View | undefined) {
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  /** What one did last to a job: known before the board has been read again. */
  const own = useRef(new Map<string, { version: number; standing: Standing }>());
  const done = useRef<Deed[]>([]);
  const undone = useRef<Deed[]>([]);
  const [question, setQuestion] = useState<Question>();
  const [pending, setPending] = useState<{ job: Job; wanted: Placement }>();
  const [failed, setFailed] = useState<Error>();
  const command = useCommand<Order, Answered>(
    ({ job, what }) =>
      what === "assignment" ? `/api/jobs/${job.id}/assignment` : `/api/dispatch/jobs/${job.id}/${what}`,
    { content: ({ content }) => content, refresh: ["/api/dispatch/", "/api/jobs"] },
  );

  const asked = (job: Job, wanted: Placement, conflicts: readonly Conflict[]) =>
    new Promise<boolean>((answer) => setQuestion({ job, wanted, conflicts, answer }));

  /**
   * Gives back the job's version afterwards; undefined where it was not done. What stood there before (`restored`) is not called in question again,
   * unless somebody has come in its way meanwhile.
   */
  const give = async (
    job: Job,
    before: Standing,
    after: Standing,
    version: number,
    restored?: "alone" | "together",
  ): Promise<number | undefined> => {
    setFailed(undefined);
    try {
      let seen: readonly Conflict[] = [];
      if (isBooked(after) && !(isBooked(before) && sameBooking(before, after))) {
        setPending({ job, wanted: after });
        seen = await conflictsOf(job.id, after);
        const toAsk = restored === "alone" ? seen.filter(({ kind }) => kind === "overlap") : restored ? [] : seen;
        if (toAsk.length > 0 && !(await asked(job, after, toAsk))) return undefined;
      }
      const answer = await command.attempt(orderOf(job, before, after, seen), `"${version}"`);
      const now = "line" in answer ? answer.line.version : answer.version;
      for (const deed of [...done.current, ...undone.current]) if (deed.job === job.id) deed.version = now;
      own.current.set(job.id, { version: now, standing: after });
      return now;
    } catch (error) {
      setFailed(error as Error);
      return undefined;
    } finally {
      setQuestion(undefined);
      setPending(undefined);
    }
  };

  const present = (seen: View, job: Job) => {
    const mine = own.current.get(job.id);
    return mine && mine.version > job.version ? mine : { version: job.version, standing: standingOf(seen, job) };
  };

  const changed = async (job: Job, after: Standing): Promise<boolean> => {
    if (!view) return false;
    const { standing: before, version } = present(view, job);
    const now = await give(job, before, after, version);
    if (now === undefined) return false;
    done.current = [...done.current.slice(-49), { job: job.id, before, after, version: now }];
    undone.current = [];
    return true;
  };

  const takenOne = async (deed: Deed, forward: boolean): Promise<boolean> => {
    const job = view?.jobs.find(({ id }) => id === deed.job);
    if (!job) return false;
    const [before, after] = forward ? [deed.before, deed.after] : [deed.after, deed.before];
    return (await give(job, before, after, deed.version, deed.together ? "together" : "alone")) !== undefined;
  };

  const taken = async (from: typeof done, to: typeof done, forward: boolean): Promise<boolean> => {
    const last = from.current.at(-1);
    if (!last) return false;
    let all = true;
    let deed: Deed | undefined = last;
    while (deed && (deed === last || (deed.together && deed.together === last.together))) {
      const was = await takenOne(deed, forward);
      // Refused, it stays refused: what lies before it can still be undone.
      from.current = from.current.slice(0, -1);
      if (was) to.current = [...to.current, deed];
      all = all && was;
      deed = from.current.at(-1);
    }
    return all;
  };

  /** One after the other: whoever is quick does not overtake oneself. */
  const inTurn = (deed: () => Promise<boolean>): Promise<boolean> => {
    const next = turn.current.then(deed);
    turn.current = next;
    return next;
  };

  return {
    /** The board with what is just being booked. */
    shown: view && pending ? withPlacement(view, pending.job, pending.wanted) : view,
    busy: command.busy,
    question,
    problem: failed,
    forget: () => setFailed(undefined),
    change: (job: Job, after: Standing) => inTurn(() => changed(job, after)),
    /** A plan was taken: what it did can be undone like one's own. */
    took: (deeds: readonly Deed[]) => {
      done.current = [...done.current, ...deeds];
      undone.current = [];
    },
    undo: () => inTurn(() => taken(done, undone, false)),
    redo: () => inTurn(() => taken(undone, done, true)),
    mayUndo: done.current.length > 0,
    mayRedo: undone.current.length > 0,
  };
}

export type Plan = ReturnType<typeof usePlan>;
