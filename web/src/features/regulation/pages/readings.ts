import type { Changes } from "./types";

/** A version somebody is asked to read. */
export interface ReadingView {
  id: string;
  document: string;
  title: string;
  language: string;
  edition: string;
  purpose: string | null;
  from: string;
  askedAt: string;
  confirmedAt: string | null;
  lapsedAt: string | null;
}

/** With what is otherwise than the edition the reader knew. */
export interface Opened {
  reading: ReadingView;
  since: string | null;
  changes: Changes;
}

/** How far a version has come in the units somebody answers for. */
export interface Standing {
  adoption: string;
  document: string;
  title: string;
  language: string;
  edition: string;
  from: string;
  units: {
    unit: string;
    name: string;
    asked: number;
    confirmed: number;
    waiting: { person: string; askedAt: string }[];
  }[];
}

export const waits = ({ confirmedAt, lapsedAt }: ReadingView) => confirmedAt === null && lapsedAt === null;
