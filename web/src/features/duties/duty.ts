import type { Asked, AskedState } from "@/ui/asked";

/** An attribute of an event that is recorded by hand. */
export interface Attribute {
  name: string;
  kind: "string" | "ref" | "bool" | "int" | "double" | "money" | "day" | "instant" | "enum" | "list";
  values: readonly string[];
}

/** What may be recorded to meet a duty. */
export interface Tick {
  event: string;
  name: string;
  fixed: Readonly<Record<string, string>>;
  ask: readonly Attribute[];
}

/** A duty as the server shows it to the reader, in the reader's language. */
export interface Duty {
  id: string;
  stream: string;
  pack: string;
  version: string;
  clause: string;
  what: string;
  status: "open" | "paused" | "late" | "met" | "met-late" | "waived" | "cancelled";
  role: string | null;
  roleName: string | null;
  holder: string | null;
  holderName: string | null;
  started: string;
  due: string | null;
  met: string | null;
  ended: string | null;
  used: number | null;
  zone: string;
  waitingFor: string | null;
  why: string | null;
  title: { number: string; about: string | null; path: string } | null;
  tick: readonly Tick[];
  mayWaive: boolean;
}

/** What is asked of the reader, the most urgent first; beside those shown there are `more`. */
export interface AskedOfMe {
  duties: readonly Duty[];
  more: number;
}

/** How each duty stands: whoever reads the list sees when that turns. */
export const standing = (duties: readonly Duty[]): ReadonlyMap<string, string> =>
  new Map(duties.map(({ id, status, due, holder }) => [id, [status, due, holder].join()]));

/** The duty as the rail and its clock show it; `say` gives the words of a reason to wait. */
export function asked(duty: Duty, say: (reason: string) => string): Asked {
  const state: AskedState = duty.status === "open" ? "running" : duty.status;
  return {
    id: duty.id,
    what: duty.what,
    who: [duty.holderName, duty.roleName].filter(Boolean).join(" · "),
    due: duty.due ?? undefined,
    zone: duty.zone,
    clause: { pack: duty.pack, clause: duty.clause, version: duty.version },
    state,
    used: duty.used ?? undefined,
    pausedBecause: duty.waitingFor ? say(duty.waitingFor) : undefined,
    ended: duty.ended ?? undefined,
    because: duty.why ?? undefined,
    traceAt: `/api/obligations/${duty.id}/trace`,
  };
}

export type Group = "late" | "today" | "later" | "still";

/** Where a duty stands in the day: `today` ends at midnight in the zone in which its limit runs. */
export function groupOf(duty: Duty, now: number): Group {
  if (duty.status === "paused") return "still";
  if (duty.status === "late" || (duty.due !== null && Date.parse(duty.due) <= now)) return "late";
  if (duty.due === null) return "later";
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: duty.zone });
  return day.format(Date.parse(duty.due)) === day.format(now) ? "today" : "later";
}
