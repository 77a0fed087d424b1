import type { ClauseReference } from "@/api/problem";

export const states = ["OPEN", "ANSWERED", "SETTLED", "WITHDRAWN"] as const;
export type State = (typeof states)[number];

/** What a clause opened for somebody to see to. */
export interface Matter {
  id: string;
  kind: "COMPLAINT" | "FAULT" | "ISSUE" | "IMPROVEMENT" | "INQUIRY" | "APPRAISAL";
  /** Of the rule that opened it. */
  name: string;
  pack: string;
  version: string;
  clause: string;
  unit: string;
  unitName: string;
  zone: string;
  /** Who answers it, by name. */
  to: string[];
  own: boolean;
  /** The case it came of. */
  title: { number: string; about: string | null; path: string } | null;
  state: State;
  openedAt: string;
  /** When it came to its state. */
  movedAt: string;
  /** When it became known that what an answered one followed from was in time. */
  takenBackAt: string | null;
  /** When what is to happen next is due. */
  due: string | null;
  /** Accounts its clause keeps, by name. */
  accounts: string[];
  words: { deed: "ANSWERED" | "SENT_BACK" | "SETTLED"; at: string; by: string; words: string | null }[];
  mayAnswer: boolean;
  maySettle: boolean;
}

export const clauseOf = ({ pack, version, clause }: Matter): ClauseReference => ({ pack, version, clause });

/** Paths whose readings are stale after something was done to a matter. */
export const stale = ["/api/matters"];
