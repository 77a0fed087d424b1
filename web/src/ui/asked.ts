import type { ClauseReference } from "@/api/problem";

/** How something asked stands. `late` is a flag, not an end: it may still be done. */
export type AskedState = "running" | "paused" | "late" | "met" | "met-late" | "waived" | "cancelled";

/** Something the regulation asks of somebody, as the rail shows it. Words arrive in the reader's language. */
export interface Asked {
  id: string;
  what: string;
  /** Names or roles; empty when nobody holds the role yet. */
  who?: string;
  /** When it is due (ISO 8601); absent for a duty without limit. */
  due?: string;
  /** Zone in which the limit runs, and its trace is told. */
  zone?: string;
  clause: ClauseReference;
  state: AskedState;
  /** Share of the working time used, 0 to 1 and beyond, as the server counted it. */
  used?: number;
  /** Why the clock stands still. */
  pausedBecause?: string;
  /** When it was done, waived or cancelled. */
  ended?: string;
  /** Why it was waived, in the words of whoever did. */
  because?: string;
  /** How the limit was counted, line by line. */
  trace?: readonly string[];
  /** Where those lines are read when somebody asks for them. */
  traceAt?: string;
}

const over: readonly AskedState[] = ["met", "met-late", "waived", "cancelled"];

export const isOver = ({ state }: Asked): boolean => over.includes(state);

export type Tone = "kept" | "soon" | "late" | "still";

/** The colour of a clock; the words beside it always say the same. */
export function toneOf(state: AskedState, used = 0): Tone {
  if (state === "late" || state === "met-late") return "late";
  if (state === "paused" || state === "waived" || state === "cancelled") return "still";
  if (state === "running" && used >= 1) return "late";
  return state === "running" && used >= 0.75 ? "soon" : "kept";
}

const urgency: Record<Tone, number> = { late: 0, soon: 1, kept: 2, still: 3 };

/** Most urgent first: late before soon before the rest, then the nearest limit; those without one last. */
export function byUrgency(a: Asked, b: Asked): number {
  const tones = urgency[toneOf(a.state, a.used)] - urgency[toneOf(b.state, b.used)];
  return tones || (a.due ? Date.parse(a.due) : Infinity) - (b.due ? Date.parse(b.due) : Infinity) || 0;
}
