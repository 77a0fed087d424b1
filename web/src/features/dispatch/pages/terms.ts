import { useRead } from "@/api/hooks";

interface Term {
  kind: string;
  code: string;
  name: string;
}

/** What the company calls a skill, a tool or a part; the code itself while the words are on the way. */
export function useTermName(): (kind: string, code: string) => string {
  const { data } = useRead<Term[]>("/api/dispatch/terms");
  return (kind, code) => data?.find((term) => term.kind === kind && term.code === code)?.name ?? code;
}
