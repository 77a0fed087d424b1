import { useEffect, useSyncExternalStore } from "react";
import { command } from "@/api/client";
import { Problem } from "@/api/problem";
import type { VisitState } from "../job";
import { form, keepOnly, keepPicture, keptPicture } from "./pictures";

/** A report that has not reached the server yet. It keeps its key and the time it was made, so that sending it twice does it once. */
export interface Waiting {
  key: string;
  path: string;
  body: Readonly<Record<string, unknown>>;
  visit?: string;
  /** Where the visit stands once it has arrived. */
  to?: VisitState;
  /** The name of the picture that goes with it; the body is then a form. */
  picture?: string;
  /** What the server said against it; it stays until somebody has read that. */
  refused?: string;
  /** The browser threw its picture away before it was sent. */
  lost?: boolean;
}

const place = "sanbao.outbox";
const counter = "sanbao.outbox.last";
const device = "sanbao.device";
const listeners = new Set<() => void>();
let kept: readonly Waiting[] = load();
let sending = false;

function load(): readonly Waiting[] {
  try {
    return JSON.parse(localStorage.getItem(place) ?? "[]") as Waiting[];
  } catch {
    return [];
  }
}

/** Changes what is kept now: another page of this phone may have changed it since this one looked. */
function change(next: (before: readonly Waiting[]) => readonly Waiting[]) {
  kept = next(load());
  localStorage.setItem(place, JSON.stringify(kept));
  for (const listener of listeners) listener();
}

/** This phone and a count that never goes back: `9f3c…-17`. */
function nextKey(): string {
  let name = localStorage.getItem(device);
  if (!name) {
    name = Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, "0")).join(
      "",
    );
    localStorage.setItem(device, name);
  }
  const next = Number(localStorage.getItem(counter) ?? "0") + 1;
  localStorage.setItem(counter, String(next));
  return `${name}-${next}`;
}

/**
 * Puts a report into the outbox and sends it as soon as there is a network. What is in it survives a reload and a dead battery; a picture is
 * on the disk before its report is in the outbox.
 */
export async function report(waiting: Omit<Waiting, "key" | "refused" | "lost">, picture?: Blob) {
  const key = nextKey();
  if (picture) await keepPicture(key, picture);
  change((before) => [...before, { ...waiting, key }]);
  await flush();
}

export function forget(key: string) {
  change((before) => before.filter((each) => each.key !== key));
  void tidy();
}

/** Pictures whose report is sent, or was never written because the phone died in between, are not kept. */
const tidy = () => keepOnly(load().flatMap(({ key, picture }) => (picture ? [key] : []))).catch(() => {});

/** Sends what waits, in order; stops at the first that finds no network. A refused one stays in sight and does not hold the rest up. */
export async function flush() {
  if (sending) return;
  sending = true;
  try {
    for (let next = first(); next; next = first()) {
      const { key } = next;
      const body = next.picture ? await withPicture(next) : next.body;
      if (!body) {
        note(key, { lost: true, refused: "" });
        continue;
      }
      try {
        await command(next.path, body, { key });
        forget(key);
      } catch (failure) {
        if (!(failure instanceof Problem) || failure.status >= 500 || failure.status === 401) return;
        note(key, { refused: failure.title || failure.detail || String(failure.status) });
      }
    }
  } finally {
    sending = false;
  }
}

async function withPicture({ key, body, picture = "" }: Waiting): Promise<Blob | undefined> {
  const kept = await keptPicture(key);
  return kept && form(key, body, picture, kept);
}

const note = (key: string, said: Partial<Waiting>) =>
  change((before) => before.map((each) => (each.key === key ? { ...each, ...said } : each)));

const first = () => load().find((each) => each.refused === undefined);

function subscribe(listener: () => void) {
  const elsewhere = ({ key }: StorageEvent) => {
    if (key !== place) return;
    kept = load();
    listener();
  };
  listeners.add(listener);
  window.addEventListener("storage", elsewhere);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("storage", elsewhere);
  };
}

/** What waits. While a page uses it, the outbox is emptied whenever the network or the page comes back. */
export function useOutbox(onSent: () => void): readonly Waiting[] {
  const waiting = useSyncExternalStore(subscribe, () => kept);
  const open = waiting.filter((each) => each.refused === undefined).length;
  useEffect(() => {
    const again = () => document.visibilityState === "visible" && void flush();
    window.addEventListener("online", again);
    document.addEventListener("visibilitychange", again);
    const timer = setInterval(again, 20_000);
    void tidy();
    again();
    return () => {
      window.removeEventListener("online", again);
      document.removeEventListener("visibilitychange", again);
      clearInterval(timer);
    };
  }, []);
  useEffect(() => {
    if (open === 0) onSent();
  }, [open, onSent]);
  return waiting;
}
