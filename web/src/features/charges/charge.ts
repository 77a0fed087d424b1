import type { ClauseReference } from "@/api/problem";

export type State = "proposed" | "confirmed" | "appealed" | "dropped" | "withdrawn" | "lifted";
export const states: readonly State[] = ["proposed", "confirmed", "appealed", "dropped", "withdrawn", "lifted"];

/** What the reader may do with a charge now. */
export type Deed = "confirm" | "drop" | "appeal" | "agree" | "review" | "lift";

/** What a clause puts to somebody. */
export interface Charge {
  id: string;
  pack: string;
  version: string;
  clause: string;
  name: string;
  kind: "deduction" | "reward" | "fee" | "refund" | "measure";
  state: State;
  /** `points`, `measure` or a currency. */
  unit: string;
  amount: number | null;
  measure: string | null;
  inKind: boolean;
  party: string;
  own: boolean;
  title: { number: string; about: string | null; path: string } | null;
  at: string;
  proposedAt: string;
  decidedAt: string | null;
  decidedBy: string | null;
  reason: string | null;
  appealUntil: string | null;
  appealedAt: string | null;
  appealReason: string | null;
  reviewedAt: string | null;
  reviewedBy: string | null;
  answer: string | null;
  agreedAt: string | null;
  breachWithdrawn: boolean;
  deciders: string[];
  rule: Terms;
  may: Deed[];
}

/** What the clause leaves to a person. */
export interface Terms {
  asked: boolean;
  min: number | null;
  max: number | null;
  suggested: number | null;
  measures: { code: string; name: string }[];
  formula: string | null;
  ledger: string | null;
  ledgerName: string | null;
  beyondCap: boolean;
  orInKind: boolean;
  voluntary: boolean;
  instalments: number | null;
  proof: string[];
  missing: string[];
}

export const clauseOf = ({ pack, version, clause }: Charge): ClauseReference => ({ pack, version, clause });

/** Paths whose readings are stale after something was done to a charge. */
export const stale = ["/api/charges", "/api/ledgers"];
