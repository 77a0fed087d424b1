import { useMutation, useMutationState, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { type CommandOptions, command, newKey, read, readVersioned } from "./client";
import { Problem } from "./problem";

type Query = Parameters<typeof read>[1];

interface Fresh<T> {
  /** Reads again after so many milliseconds while the page is looked at; by the answer before, `false` no more. */
  every?: number | ((answer: T | undefined) => number | false);
}

/** Reads `path` and keeps it fresh. Pass `undefined` while the path is not known yet. The key is `[path, query]`. */
export function useRead<T>(path: string | undefined, query?: Query, { every }: Fresh<T> = {}) {
  return useQuery<T, Error>({
    queryKey: [path, query ?? null],
    queryFn: ({ signal }) => read<T>(path ?? "", query, signal),
    enabled: path !== undefined,
    refetchInterval: typeof every === "function" ? ({ state }) => every(state.data) : every,
    // A list keeps its rows while another page of it comes; one case never shows for a moment what was another's.
    placeholderData: (before, asked) => (asked?.queryKey[0] === path ? before : undefined),
  });
}

/** Reads a thing with the version that `useCommand` sends back as `ifMatch`. */
export function useReadVersioned<T>(path: string | undefined) {
  return useQuery({
    queryKey: [path, "versioned"],
    queryFn: ({ signal }) => readVersioned<T>(path ?? "", signal),
    enabled: path !== undefined,
  });
}

interface Submission<B> extends Pick<CommandOptions, "ifMatch"> {
  body: B;
  path: string;
}

interface CommandSettings<B, R> {
  method?: CommandOptions["method"];
  /** Paths whose readings are stale afterwards: everything that begins with one of them is read again. */
  refresh?: readonly string[];
  onDone?: (result: R, body: B) => void;
  /** What of it goes to the server, where some of it only makes the path; all of it by default. */
  content?: (body: B) => unknown;
  /** Commands to the same path go one after the other: the last one given is the last one done. */
  inTurn?: boolean;
}

/**
 * A command a person gives. `send(body)` never throws: look at `problem`; `attempt(body)` does, for forms that wait.
 * The same submission given again (a lost answer, an impatient click) carries the same `Idempotency-Key`; a changed one gets a new key.
 */
export function useCommand<B = void, R = void>(
  path: string | ((body: B) => string),
  settings: CommandSettings<B, R> = {},
) {
  const client = useQueryClient();
  const last = useRef<{ content: string; key: string }>(undefined);
  const keyFor = (submission: Submission<B>) => {
    const content = JSON.stringify([submission.path, submission.ifMatch, submission.body]);
    if (submission.body instanceof FormData || submission.body instanceof Blob || last.current?.content !== content) {
      last.current = { content, key: newKey() };
    }
    return last.current.key;
  };
  const mutation = useMutation<R, Error, Submission<B> & { key: string }>({
    mutationKey: typeof path === "string" ? [path] : undefined,
    scope: settings.inTurn && typeof path === "string" ? { id: path } : undefined,
    mutationFn: ({ path, body, key, ifMatch }) =>
      command<R>(path, settings.content ? settings.content(body) : body, {
        method: settings.method ?? "POST",
        key,
        ifMatch,
      }),
    // A network failure, or a server that went while it was asked, is tried again under the same key; a refusal is an answer.
    retry: (failures, error) => (!(error instanceof Problem) || error.isOfAProxy) && failures < 2,
    networkMode: "always",
    async onSuccess(result, { body }) {
      last.current = undefined;
      await client.invalidateQueries({ predicate: ({ queryKey }) => stale(queryKey[0], settings.refresh) });
      settings.onDone?.(result, body);
    },
  });
  const submission = (body: B, ifMatch?: string | null) => {
    const made = { body, ifMatch, path: typeof path === "function" ? path(body) : path };
    return { ...made, key: keyFor(made) };
  };
  return {
    send: (body: B, ifMatch?: string | null) => mutation.mutate(submission(body, ifMatch)),
    attempt: (body: B, ifMatch?: string | null) => mutation.mutateAsync(submission(body, ifMatch)),
    busy: mutation.isPending,
    done: mutation.isSuccess,
    result: mutation.data,
    problem: mutation.error,
    reset: mutation.reset,
  };
}

/** What was last sent to `path` and is not yet answered, or its answer not yet read: shown meanwhile as if it were so. */
export function usePending<B>(path: string): B | undefined {
  return useMutationState({
    filters: { mutationKey: [path], status: "pending" },
    select: ({ state }) => (state.variables as Submission<B>).body,
  }).at(-1);
}

/** Whatever is done, what the regulation asks and what happened so far may be another afterwards. */
const always = ["/api/obligations", "/api/cases"];

function stale(key: unknown, refresh: readonly string[] = []): boolean {
  return typeof key === "string" && [...always, ...refresh].some((path) => key.startsWith(path));
}
