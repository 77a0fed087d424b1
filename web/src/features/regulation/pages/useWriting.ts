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
  /** Values or items in files: the server writes them, so that all else stays as it was. */
  edit: (...edits: Edit[]) => void;
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
  const path = `/api/regulation/drafts/${draft.id}/text`;
  const keep = useCommand<Writing, { draft: DraftView; findings: Finding[] }>(path, {
    method: "PUT",
    refresh: ["/api/regulation/drafts"],
    onDone: (result, body) => setKept({ value: body, version: `"${result.draft.version}"` }),
  });
  const changed = JSON.stringify(writing) !== JSON.stringify(kept.value);

  // Only the last question's answer counts: an earlier one speaks of a text that is no more.
  const look = async (at: Writing, edits: Edit[]) => {
    turn.current += 1;
    const mine = turn.current;
    try {
      const answer = await command<Looked>(
        "/api/regulation/editing",
        { ...at, units: draft.units, edits },
        { method: "POST", key: newKey() },
      );
      if (mine !== turn.current) return;
      setFailed(null);
      setLooked(answer);
      if (Object.keys(answer.files).length > 0) setWriting({ ...at, files: { ...at.files, ...answer.files } });
    } catch (error) {
      if (mine === turn.current) setFailed(error as Error);
    }
  };
  const latest = useRef(look);
  latest.current = look;

  useEffect(() => {
    const timer = setTimeout(() => void latest.current(writing, []), PAUSE);
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
    edit: (...edits) => void look(writing, edits),
    save: () => keep.send(writing, kept.version),
    busy: keep.busy,
    problem: keep.problem ?? failed,
  };
}
