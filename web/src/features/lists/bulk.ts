import { useQueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import { command, newKey } from "@/api/client";
import { Problem } from "@/api/problem";

/** What is done to one row: a command like any other, with its own answer. */
export interface RowCommand {
  path: string;
  body: unknown;
  ifMatch?: string;
}

/** Something that can be done to many rows at once. */
export interface BulkAction<R> {
  key: string;
  /** What the button says. */
  label: string;
  /** Asks for what the command needs besides the row; `send` begins. */
  form: (send: (of: (row: R) => RowCommand) => void) => ReactNode;
}

export interface Refused<R> {
  row: R;
  problem: Error;
}

export interface Progress<R> {
  all: number;
  done: number;
  refused: readonly Refused<R>[];
  running: boolean;
}

const attempts = 3;

/** A refusal is an answer; what the network lost is sent again under the same key, so that nothing is done twice. */
async function send({ path, body, ifMatch }: RowCommand) {
  const key = newKey();
  for (let attempt = 1; ; attempt++) {
    try {
      return await command(path, body, { key, ifMatch });
    } catch (failure) {
      if (failure instanceof Problem || attempt === attempts) throw failure;
    }
  }
}

/**
 * Does something to each row, one after the other: each is its own command, so a refused one holds up none of the others and leaves
 * nothing half done. `stop` lets the one under way end and begins no further one.
 *
 * @param refresh paths whose readings are stale afterwards
 */
export function useBulk<R>(refresh: readonly string[]) {
  const client = useQueryClient();
  const [progress, setProgress] = useState<Progress<R>>();
  const stopped = useRef(false);
  const run = async (rows: readonly R[], of: (row: R) => RowCommand) => {
    stopped.current = false;
    const refused: Refused<R>[] = [];
    let done = 0;
    setProgress({ all: rows.length, done, refused, running: true });
    for (const row of rows) {
      if (stopped.current) break;
      try {
        await send(of(row));
        done++;
      } catch (problem) {
        refused.push({ row, problem: problem as Error });
      }
      setProgress({ all: rows.length, done, refused: [...refused], running: true });
    }
    setProgress({ all: rows.length, done, refused, running: false });
    await client.invalidateQueries({
      predicate: ({ queryKey }) => refresh.some((path) => String(queryKey[0]).startsWith(path)),
    });
  };
  const stop = () => {
    stopped.current = true;
  };
  return { progress, run, stop, forget: () => setProgress(undefined) };
}
