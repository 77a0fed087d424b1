import { useRead } from "@/api/hooks";
import { useNames } from "../regulation/names";

export interface Line {
  code: string;
  /** In the reader's language; the code where no regulation names it. */
  name: string;
}

/** Product lines that the company has products of or its regulations name, and those given, by name. */
export function useLines(given: readonly string[] = []): Line[] {
  const { data: had = [] } = useRead<string[]>("/api/equipment/lines");
  const named = useNames()?.lines ?? {};
  return [...new Set([...had, ...Object.keys(named), ...given])]
    .map((code) => ({ code, name: named[code] ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
}
