import { useEffect, useSyncExternalStore } from "react";
import { command } from "@/api/client";
import { Problem } from "@/api/problem";
import type { VisitState } from "../job";

/** A report that has not reached the server yet. It keeps its key and the time it was made, so that sending it twice does it once. */
export interface Waiting {
  key: string;
  path: string;
  body: Readonly<Record<string, unknown>>;
  visit?: string;
  /** Where the visit stands once it has arrived. */
  to?: VisitState;
  /** What the server said against it; it stays until somebody has read that. */
  refused?: string;
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

function keep(next: readonly Waiting[]) {
  kept = next;
  localStorage.setItem(place, JSON.stringify(next));
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

/** Puts a report into the outbox and sends it as soon as there is a network. What is in it survives a reload and a dead battery. */
export async function report(waiting: Omit<Waiting, "key" | "refused">) {
  keep([...kept, { ...waiting, key: nextKey() }]);
  await flush();
}

export function forget(key: string) {
  keep(kept.filter((each) => each.key !== key));
}

/** Sends what waits, in order; stops at the first that finds no network. A refused one stays in sight and does not hold the rest up. */
export async function flush() {
  if (sending) return;
  sending = true;
  try {
    for (let next = first(); next; next = first()) {
      try {
        await command(next.path, next.body, { key: next.key });
        forget(next.key);
      } catch (failure) {
        if (!(failure instanceof Problem) || failure.status >= 500 || failure.status === 401) return;
        const { key } = next;
        const refused = failure.title || failure.detail || String(failure.status);
        keep(kept.map((each) => (each.key === key ? { ...each, refused } : each)));
      }
    }
  } finally {
    sending = false;
  }
}

const first = () => kept.find((each) => each.refused === undefined);

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
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
