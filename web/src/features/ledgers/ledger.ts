import { amountOf } from "@/lib/amount";

/** A period of a ledger in which something was entered. */
export interface Head {
  pack: string;
  ledger: string;
  name: string;
  from: string;
  entries: number;
  accounts: number;
  /** Entries that no close has settled. */
  open: number;
}

/** One account in a period. Sums are null while the cap lacks a figure. */
export interface Line {
  party: string;
  kind: string;
  name: string | null;
  orgName: string;
  carried: number | null;
  entered: number | null;
  cap: number | null;
  taken: number | null;
  dropped: number | null;
  rest: number | null;
  waiting: number;
  missing: string | null;
  closed: boolean;
}

export interface Sheet {
  pack: string;
  ledger: string;
  clause: string | null;
  unit: string | null;
  from: string;
  to: string | null;
  over: boolean;
  asks: string[];
  lines: Line[];
  total: number | null;
}

export interface Named {
  name: string;
  sheet: Sheet;
}

export interface Entry {
  id: string;
  kind: "mark" | "charge" | "counter";
  rule: string;
  clause: string;
  period: string;
  at: string;
  amount: number;
  unit: string;
  settled: number;
  waiting: boolean;
}

export interface Account {
  entries: Entry[];
  closed: { period: string; unit: string; sums: Line }[];
}

export const stale = ["/api/ledgers"];

export const periodPath = ({ pack, ledger, from }: Head) => `/ledgers/${pack}/${ledger}/${from}`;

/** Figures by party and attribute, as typed. */
export type Figures = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Whether one of them cannot be read in the reader's language. */
export const anyUnread = (figures: Figures, language: string): boolean =>
  Object.values(figures).some((by) => Object.values(by).some((typed) => amountOf(typed, language) === undefined));

/** What is sent of them: what is blank is left out. */
export function told(figures: Figures, language: string): Record<string, Record<string, number>> {
  return Object.fromEntries(
    Object.entries(figures)
      .map(([party, by]) => [
        party,
        Object.fromEntries(
          Object.entries(by)
            .map(([name, typed]) => [name, amountOf(typed, language)] as const)
            .filter((each): each is readonly [string, number] => typeof each[1] === "number"),
        ),
      ])
      .filter(([, by]) => Object.keys(by as object).length > 0),
  );
}
