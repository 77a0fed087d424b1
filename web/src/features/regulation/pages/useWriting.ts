import { useEffect, useRef, useState } from "react";
import type { Versioned } from "@/api/client";
import { command, newKey } from "@/api/client";
import { useCommand } from "@/api/hooks";
import type { DraftView, Edit, Finding, Looked, Writing } from "./types";

const PAUSE = 500;

export interface Writer {
  writing: Writing;
  looked: Looked | undefined;
  findings: Finding[];
  /** Something is not kept yet. */
  changed: boolean;
  /** The text itself, a figure or a switch. */
  change: (next: Partial<Writing>) => void;
  /** Values or items in files: the server writes them, so that all else stays as it was. Whether it could. */
  edit: (...edits: Edit[]) => Promise<boolean>;
  save: () => void;
  busy: boolean;
  problem: Error | null;
}

/** A draft being written: looked at by the reader while one writes, kept when asked. */
export function useWriting(draft: DraftView, start: Versioned<Writing>): Writer {
  const [writing, setWriting] = useState(start.value);
  const [kept, setKept] = useState(start);
  const [looked, setLooked] = useState<Looked>();
  const [failed, setFailed] = useState<Error | null>(null);
  const turn = useRef(0);
  const editing = useRef<Promise<unknown>>(Promise.resolve());
  const path = `/api/regulation/drafts/${draft.id}/text`;
  const keep = useCommand<Writing, { draft: DraftView; findings: Finding[] }>(path, {
    method: "PUT",
    refresh: ["/api/regulation/drafts"],
    onDone: (result, body) => setKept({ value: body, version: `"${result.draft.version}"` }),
  });
  const changed = JSON.stringify(writing) !== JSON.stringify(kept.value);

  // Something else of the draft was changed, its text was not: what one writes goes on from there.
  const same = start.version !== kept.version && JSON.stringify(start.value) === JSON.stringify(kept.value);
  useEffect(() => {
    if (same) setKept(start);
  }, [same, start]);

  const now = useRef(writing);
  now.current = writing;
  const ask = (at: Writing, edits: Edit[]) =>
    command<Looked>("/api/regulation/editing", { ...at, units: draft.units, edits }, { method: "POST", key: newKey() });

  // Only the last question's answer counts: an earlier one speaks of a text that is no more.
  const look = async () => {
    turn.current += 1;
    const mine = turn.current;
    const answer = await ask(now.current, []).then(
      (looked) => () => {
        setFailed(null);
        setLooked(looked);
      },
      (error: Error) => () => setFailed(error),
    );
    if (mine === turn.current) answer();
  };
  const latest = useRef(look);
  latest.current = look;

  // Every edit counts: one after the other, each in the text that the one before it left.
  const edit = (...edits: Edit[]) => {
    const done = editing.current.then(async () => {
      try {
        const answer = await ask(now.current, edits);
        turn.current += 1;
        now.current = { ...now.current, files: { ...now.current.files, ...answer.files } };
        setWriting(now.current);
        setFailed(null);
        setLooked(answer);
        return true;
      } catch (error) {
        setFailed(error as Error);
        return false;
      }
    });
    editing.current = done;
    return done;
  };

  useEffect(() => {
    if (!writing) return;
    const timer = setTimeout(() => void latest.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [writing]);

  useEffect(() => {
    if (!changed) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);

  return {
    writing,
    looked,
    findings: looked?.findings ?? [],
    changed,
    change: (next) => setWriting((before) => ({ ...before, ...next })),
    edit,
    save: () => keep.send(writing, kept.version),
    busy: keep.busy,
    problem: keep.problem ?? failed,
  };
}
