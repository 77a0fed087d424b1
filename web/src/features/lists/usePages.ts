import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { read } from "@/api/client";
import { useRead } from "@/api/hooks";

/** One page of a list of the server's. */
export interface Page<R> {
  rows: R[];
  /** Where the next one begins; null on the last. */
  next: string | null;
}

/** A list of the server's, page below page; another filter begins anew. */
export function usePages<R>(path: string, asked: Record<string, string>) {
  const client = useQueryClient();
  const first = useRead<Page<R>>(path, asked);
  const [pages, setPages] = useState<Page<R>[]>([]);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const key = JSON.stringify(asked);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another first page or filter makes the pages below it wrong
  useEffect(() => setPages([]), [key, first.data]);
  const next = (pages.at(-1) ?? first.data)?.next;
  const load = async () => {
    if (!next) return;
    setBusy(true);
    try {
      const query = { ...asked, after: next };
      const page = await client.fetchQuery({
        queryKey: [path, query],
        queryFn: ({ signal }) => read<Page<R>>(path, query, signal),
      });
      setPages((before) => [...before, page]);
      setError(undefined);
    } catch (failure) {
      setError(failure as Error);
    } finally {
      setBusy(false);
    }
  };
  return {
    rows: first.data && [first.data, ...pages].flatMap((page) => page.rows),
    more: { next, busy, load: () => void load() },
    error: first.error ?? error ?? null,
  };
}
