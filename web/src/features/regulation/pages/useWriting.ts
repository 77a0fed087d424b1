import { useBlocker } from "@tanstack/react-router";
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
  /** One is about to leave what is not kept: the answer whether to. */
  leaving: ((yes: boolean) => void) | undefined;
}

/** A draft being written: looked at by the reader while one writes, kept when asked. */
export function useWriting(draft: DraftView, start: Versioned<Writing>): Writer {
  const [writing, setWriting] = useState(start.value);
  const [kept, setKept] = useState(start);
  const [looked, setLooked] = useState<Looked>();
  const [failed, setFailed] = useState<Error | null>(null);
  const [underWay, setUnderWay] = useState(0);
  const turn = useRef(0);
  const editing = useRef<Promise<unknown>>(Promise.resolve());
  const path = `/api/regulation/drafts/${draft.id}/text`;
  const keep = useCommand<Writing, { draft: DraftView; findings: Finding[] }>(path, {
    method: "PUT",
    refresh: ["/api/regulation/drafts"],
    onDone: (result, body) => setKept({ value: body, version: `"${result.draft.version}"` }),
  });
  const changed = underWay > 0 || JSON.stringify(writing) !== JSON.stringify(kept.value);

  // Something else of the draft was changed, its text was not: what one writes goes on from there.
  const same = start.version !== kept.version && JSON.stringify(start.value) === JSON.stringify(kept.value);
  useEffect(() => {
    if (same) setKept(start);
  }, [same, start]);

  const now = useRef(writing);
  now.current = writing;
  const ask = (at: Writing, edits: Edit[]) =>
    command<Looked>(`/api/regulation/drafts/${draft.id}/editing`, { ...at, edits }, { method: "POST", key: newKey() });

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
  // The first look waits for nobody to stop typing.
  const begun = useRef(false);
  const latest = useRef(look);
  latest.current = look;

  // Every edit counts: one after the other, each in the text that the one before it left.
  const edit = (...edits: Edit[]) => {
    setUnderWay((count) => count + 1);
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
      } finally {
        setUnderWay((count) => count - 1);
      }
    });
    editing.current = done;
    return done;
  };

  useEffect(() => {
    if (!writing) return;
    const timer = setTimeout(() => void latest.current(), begun.current ? PAUSE : 0);
    begun.current = true;
    return () => clearTimeout(timer);
  }, [writing]);

  const unkept = useRef(changed);
  unkept.current = changed;
  const leave = useBlocker({
    withResolver: true,
    enableBeforeUnload: () => unkept.current,
    // The page itself changes its address too: from clause to clause, from forms to text.
    shouldBlockFn: async ({ current, next }) => {
      if (draft.may.includes("write") && leaves(current, next)) {
        await handedOn();
        await editing.current;
        await rendered();
        return unkept.current;
      }
      return false;
    },
  });

  return {
    writing,
    looked,
    findings: looked?.findings ?? [],
    changed,
    change: (next) => setWriting((before) => ({ ...before, ...next })),
    edit,
    // What is still being written into the text belongs to it.
    save: () => void editing.current.then(() => keep.send(now.current, kept.version)),
    busy: keep.busy,
    problem: keep.problem ?? failed,
    leaving: leave.status === "blocked" ? (yes) => (yes ? leave.proceed() : leave.reset()) : undefined,
  };
}

interface Place {
  pathname: string;
  search: unknown;
}

/** Away from where the draft is written: another page, or another view of the draft. */
function leaves(from: Place, to: Place): boolean {
  const view = ({ search }: Place) => (search as { view?: string }).view ?? "write";
  return from.pathname !== to.pathname || view(from) !== view(to);
}

/** One may go back by a key while still in a field: what is typed there counts. */
function handedOn(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  return rendered();
}

const rendered = () => new Promise<void>((resolve) => setTimeout(resolve));
