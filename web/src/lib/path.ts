import { useNavigate, useParams, useSearch } from "@tanstack/react-router";

/** A parameter of the page's path, e.g. `usePath("id")` on `/calls/$id`. */
export function usePath(name: string): string {
  const parameters: Record<string, string | undefined> = useParams({ strict: false });
  const value = parameters[name];
  if (value === undefined) throw new Error(`This page's path has no $${name}`);
  return value;
}

/** The query of the address as plain strings (a phone number stays a string), and a way to change some of it in place. */
export function useQueryString(): [
  Readonly<Record<string, string>>,
  (change: Record<string, string | undefined>) => void,
] {
  const query: Record<string, string> = useSearch({ strict: false });
  const navigate = useNavigate();
  const change = (changes: Record<string, string | undefined>) => {
    const next = Object.fromEntries(
      Object.entries({ ...query, ...changes }).filter(([, value]) => value !== undefined && value !== ""),
    );
    void navigate({ to: ".", search: next as never, replace: true });
  };
  return [query, change];
}
