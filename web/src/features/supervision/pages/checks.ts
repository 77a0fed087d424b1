import type { ClauseReference } from "@/api/problem";

export const kinds = ["SELF", "QUARTERLY", "SPOT"] as const;
export type Kind = (typeof kinds)[number];

export const verdicts = ["KEPT", "NOT_KEPT", "NOT_LOOKED_AT"] as const;
export type Verdict = (typeof verdicts)[number];

/** A clause, and how the engine counts it was kept. */
export interface ClauseLine {
  document: string;
  edition: string;
  version: string;
  clause: string;
  title: string | null;
  language: string | null;
  figures: { raised: number; met: number; late: number };
}

export interface Finding {
  id: string;
  inspection: string;
  kind: Kind;
  unit: string;
  unitName: string;
  zone: string;
  document: string;
  edition: string;
  version: string;
  clause: string;
  title: string | null;
  language: string | null;
  found: string;
  remedy: string;
  answerable: string;
  inspector: string;
  foundAt: string;
  dueOn: string | null;
  /** When what is to happen next is due. */
  due: string | null;
  state: "OPEN" | "ANSWERED" | "SETTLED";
  words: { deed: "ANSWERED" | "SENT_BACK" | "SETTLED"; at: string; by: string; words: string | null }[];
  mayAnswer: boolean;
  maySettle: boolean;
}

export interface InspectionLine {
  id: string;
  unit: string;
  unitName: string;
  kind: Kind;
  period: string | null;
  doneAt: string;
  doneBy: string;
  lookedAt: number;
  findings: number;
  open: number;
}

/** As `GET /api/supervision/checks` answers. */
export interface Overview {
  units: { unit: string; name: string; kinds: Kind[] }[];
  inspections: InspectionLine[];
  open: Finding[];
}

/** As `GET /api/supervision/checks/units/{unit}/{kind}` answers: what is to be looked at. */
export interface Sheet {
  unit: string;
  unitName: string;
  zone: string;
  kind: Kind;
  period: string | null;
  today: string;
  from: string;
  to: string;
  done: boolean;
  people: { id: string; name: string }[];
  clauses: ClauseLine[];
}

/** As `GET /api/supervision/checks/{id}` answers. */
export interface Inspection {
  id: string;
  unit: string;
  unitName: string;
  zone: string;
  kind: Kind;
  period: string | null;
  from: string;
  to: string;
  doneAt: string;
  doneBy: string;
  remark: string | null;
  items: { clause: ClauseLine; verdict: Verdict; remark: string | null; finding: string | null }[];
  findings: Finding[];
}

export const refresh = ["/api/supervision/checks"];

export const referenceOf = ({
  document,
  clause,
  version,
}: Pick<ClauseLine, "document" | "clause" | "version">): ClauseReference => ({ pack: document, clause, version });

export const keyOf = ({ edition, clause }: Pick<ClauseLine, "edition" | "clause">) => `${edition} ${clause}`;
