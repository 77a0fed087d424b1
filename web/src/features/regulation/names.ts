import { useRead } from "@/api/hooks";

/** What the regulations in force call what elsewhere stands as a code, in the reader's language. */
interface Names {
  days: Record<string, string>;
  calendars: Record<string, string>;
  lines: Record<string, string>;
}

/** Undefined until they are there. */
export const useNames = (): Names | undefined => useRead<Names>("/api/regulation/names").data;

/** A code without a name stands for itself; so does every code until the names are there. */
export function usePackNames(): Record<keyof Names, (code: string) => string> {
  const data = useNames();
  const of = (kind: keyof Names) => (code: string) => data?.[kind]?.[code] ?? code;
  return { days: of("days"), calendars: of("calendars"), lines: of("lines") };
}
