import { useRead } from "@/api/hooks";

export const technicians = "/api/dispatch/technicians";

/** What changes with a technician's file: it, and the lists of who is there. */
export const refresh = [technicians, "/api/dispatch/board"];

interface Term {
  code: string;
  name: string;
  retired: boolean;
}

interface Terms {
  /** What a code is called in the reader's language; the code itself where the company has no word for it. */
  name: (code: string) => string;
  /** Those that may be chosen: not retired, or held already. */
  choices: (held: readonly string[]) => readonly { value: string; words: string }[];
}

/** The company's words for skills, tools or parts. */
export function useTerms(kind: "skill" | "tool" | "part"): Terms {
  const { data = [] } = useRead<Term[]>("/api/dispatch/terms", { kind });
  const name = (code: string) => data.find((term) => term.code === code)?.name ?? code;
  return {
    name,
    choices: (held) => {
      const offered = data.filter((term) => !term.retired || held.includes(term.code)).map(({ code }) => code);
      return [...new Set([...offered, ...held])].map((value) => ({ value, words: name(value) }));
    },
  };
}

/** Days before the end of a certificate from which on it is pointed out. */
const soon = 30;

export type Validity = "good" | "ends-soon" | "expired";

/** Where a certificate stands on a day; it still counts on its last. */
export function validity(until: string | null, today: string): Validity {
  if (until === null) return "good";
  if (until < today) return "expired";
  return Date.parse(until) - Date.parse(today) <= soon * 86_400_000 ? "ends-soon" : "good";
}
