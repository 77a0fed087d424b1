export interface Summary {
  pack: string;
  edition: string;
  version: string;
  title: string;
  language: string;
  inForceSince: string;
  clauses: number;
  states: Partial<Record<RuleState, number>>;
  /** A version that came with a newer Sanbao and was not taken over, or null. */
  upstream: string | null;
}

export type RuleState = "runs" | "not-set" | "awaits" | "off";

export interface Line {
  label: string;
  text: string | null;
  /** A condition as the pack writes it. */
  formula: string | null;
}

export interface RuleView {
  id: string;
  kind: string;
  name: string;
  state: RuleState;
  notSet: string[];
  awaits: string | null;
  /** How what it demands comes about. */
  origin: "work" | "device" | "tick" | null;
  lines: Line[];
}

export interface ParamView {
  name: string;
  label: string;
  value: string;
  set: boolean;
  assumed: boolean;
  changed: boolean;
  shipped: string | null;
  note: string | null;
  /** What the law has, which applies in place of `said`; or null. */
  statute: { title: string; said: string; source: string; verify: boolean } | null;
}

export interface ClauseView {
  pack: string;
  edition: string;
  version: string;
  regulation: string;
  clause: string;
  title: string | null;
  text: string;
  language: string;
  inForceSince: string;
  off: boolean;
  params: ParamView[];
  rules: RuleView[];
  refersTo: ReferenceView[];
  referredBy: ReferenceView[];
}

/** Another clause of the same document. */
export interface ReferenceView {
  clause: string;
  title: string | null;
}

export interface DocumentView {
  pack: string;
  edition: string;
  version: string;
  title: string;
  language: string;
  authoritative: string;
  inForceSince: string;
  chapters: { id: string; title: string; clauses: ClauseView[] }[];
}

/** How a clause was kept: `raised` is the sum of the others. */
export interface Count {
  edition: string;
  clause: string;
  raised: number;
  met: number;
  metLate: number;
  open: number;
  late: number;
  waived: number;
  cancelled: number;
  /** Seconds that half of those met took at most; null if none was. */
  median: number | null;
  /** Seconds that nine of ten took at most. */
  ninetieth: number | null;
}

/** A part of what a clause asked: a unit's, or some days'. */
export interface Part {
  unit: string | null;
  person: string | null;
  line: string | null;
  name: string | null;
  from: string;
  to: string;
  count: Count;
}
