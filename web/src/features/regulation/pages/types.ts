/** An adoption of a document: what a draft is begun from. */
export interface AdoptionView {
  id: string;
  document: string;
  title: string;
  language: string;
  edition: string;
  version: string;
  units: string[];
  products: string[];
  params: number;
  switchedOff: number;
  from: string;
  until: string | null;
  /** As a draft has it, of one begun from it. */
  hindrance: Hindrance;
  state: "in-force" | "to-come" | "ended";
}

/** Why who decides about such drafts does not about this one: they write it or put it forward. */
export type Hindrance = "others-decide" | "nobody-else-decides" | null;

export type DraftState =
  | "draft"
  | "checked"
  | "replayed"
  | "submitted"
  | "approved"
  | "in-force"
  | "superseded"
  | "repealed"
  | "withdrawn";

export interface Done {
  by: string | null;
  at: string;
}

export interface DraftView {
  id: string;
  document: string;
  title: string;
  state: DraftState;
  purpose: string;
  repeals: boolean;
  units: string[];
  /** Names of the units, also of those out of sight. */
  places: string[];
  products: string[];
  effective: string;
  from: string;
  /** The edition it changes; null for a document of the company's own. */
  base: string | null;
  edition: string | null;
  /** The version of the shipped pack it brings in; null where people began it. */
  upstream: string | null;
  /** How many questions wait for an answer. */
  questions: number;
  revision: number;
  version: number;
  drafted: Done;
  submitted: Done | null;
  decided: Done | null;
  remark: string | null;
  /** Whether one has seen what it would have meant as it is written now. */
  replayed: boolean;
  /** Roles in the reader's language, of which any decides. */
  approver: string[];
  clause: { pack: string; version: string; clause: string } | null;
  hindrance: Hindrance;
  may: ("write" | "lead" | "submit" | "decide" | "withdraw")[];
}

/** What somebody writes, whole. */
export interface Writing {
  files: Record<string, string>;
  /** The company's figures; null for one that is blanked. */
  params: Record<string, string | null>;
  switchedOff: string[];
}

/** One value changed in a file, or one item of a list; neither `value` nor `yaml` takes it out. */
export interface Edit {
  file: string;
  path: string[];
  value?: string;
  yaml?: string;
  /** The id of an item of the list that the path leads to. */
  item?: string;
  /** Behind which a new item comes; first without. */
  after?: string;
}

export interface Finding {
  severity: "error" | "overruled" | "warning";
  code: string;
  file: string;
  line: number;
  column: number;
  clause: string | null;
  rule: string | null;
  message: string;
  remedy: string;
}

/** Where something stands in `regulation.yaml`, from its name to behind its last character. */
export interface Span {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

export interface KeyOutline {
  name: string;
  /** Null where it is a list or a mapping. */
  value: string | null;
  /** As written, lines after the first at the margin. */
  yaml: string;
  /** Of a list or mapping, its parts; null where only the YAML says it whole. */
  shape: Shape | null;
  at: Span;
}

/** A value in its parts; one of `value`, `items` and `fields` is not null. */
export interface Shape {
  value: string | null;
  /** A plain value as written, with its quotes. */
  yaml: string | null;
  items: Shape[] | null;
  fields: { name: string; shape: Shape }[] | null;
}

export interface RuleOutline {
  kind: string;
  id: string;
  line: number;
  keys: KeyOutline[];
}

export interface ClauseOutline {
  chapter: string;
  id: string;
  line: number;
  texts: Record<string, { title: string | null; text: string | null }>;
  rules: RuleOutline[];
}

export interface ParamOutline {
  name: string;
  /** What it is called, by language. */
  labels: Record<string, string>;
  type: string;
  value: string | null;
  assumed: boolean;
  note: string | null;
  at: Span;
}

export interface Looked {
  /** Those the edits changed. */
  files: Record<string, string>;
  findings: Finding[];
  outline: { clauses: ClauseOutline[]; params: ParamOutline[] };
}

export interface Piece {
  kind: "same" | "gone" | "new";
  text: string;
}

/** One thing that the company and the pack both changed; YAML of that one value, null where it is not there. */
export interface MergeQuestion {
  number: number;
  /** Null for a figure of the company's own. */
  file: string | null;
  path: string[];
  /** What that figure is called; null where the text has no word for it. */
  label: string | null;
  base: string | null;
  ours: string | null;
  theirs: string | null;
  answer: "ours" | "theirs" | "other" | null;
  by: string | null;
  at: string | null;
}

/** Where a part of a draft comes from that brings in a new version of a pack. */
export type Origin = "upstream" | "company" | "both" | null;

export interface Changes {
  params: { name: string; label: string; before: string | null; after: string | null; origin: Origin }[];
  clauses: {
    clause: string;
    how: "added" | "removed" | "changed" | "off" | "on";
    title: string | null;
    text: Piece[];
    language: string;
    origin: Origin;
    rules: {
      id: string;
      kind: string;
      name: string;
      how: "added" | "removed" | "changed";
      stateBefore: string | null;
      stateAfter: string | null;
      who: string | null;
      lines: { label: string; before: string | null; after: string | null }[];
    }[];
  }[];
}

export interface Hearing {
  unit: string;
  name: string;
  until: string;
  by: string | null;
  at: string | null;
  agrees: boolean | null;
  said: string | null;
  /** It was said of an earlier writing. */
  earlier: boolean;
  mine: boolean;
}

export interface Comment {
  id: string;
  revision: number;
  clause: string | null;
  said: string;
  by: string | null;
  at: string;
  answer: string | null;
  taken: boolean | null;
  answeredBy: string | null;
  answeredAt: string | null;
}

/** Somebody of a draft's drafting group; `by` named them, null is Sanbao. */
export interface Member {
  person: string;
  name: string;
  by: string | null;
  at: string;
}

export interface Discussion {
  group: Member[];
  hearings: Hearing[];
  comments: Comment[];
  clauses: { id: string; title: string | null }[];
}

export interface Unit {
  id: string;
  name: string;
}

/** What rules may name. */
export interface Vocabulary {
  events: Record<string, { means: string; attributes: Record<string, unknown> }>;
  cards: Record<string, { means: string; attributes: Record<string, unknown> }>;
  roles: Record<string, unknown>;
  points: Record<string, unknown>;
}
