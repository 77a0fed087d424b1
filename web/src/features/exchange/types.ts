export type ImportKind = "customers" | "units" | "history";
export type ImportState = "uploaded" | "checking" | "checked" | "running" | "stopped" | "done";

export interface Tally {
  added: number;
  changed: number;
  unchanged: number;
  faulty: number;
}

export interface ImportLine {
  id: string;
  kind: ImportKind;
  state: ImportState;
  fileName: string;
  total: number;
  done: number;
  tally: Tally;
  by: string;
  uploadedAt: string;
}

export interface ImportField {
  code: string;
  needed: boolean;
}

export interface ImportOptions {
  currency?: string | null;
  line?: string | null;
  model?: string | null;
  createUnits: boolean;
  addAlike: boolean;
  days: "day-first" | "month-first";
}

export interface ImportFile extends ImportLine {
  encoding: string;
  columns: string[];
  preview: string[][];
  fields: ImportField[];
  mapping: Record<string, string>;
  options: ImportOptions;
  trouble?: string | null;
}

export interface FaultLine {
  row: number;
  place: number;
  column?: string | null;
  value?: string | null;
  words: string;
}

/** What is sent to ask for a dry run. */
export interface Mapping {
  columns: Record<string, string>;
  options: ImportOptions;
}
