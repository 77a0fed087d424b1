import { useSyncExternalStore } from "react";

/**
 * The server's business time. It may run ahead of this browser's clock (a demonstration moves it; a phone's clock is wrong), so every
 * relative time on a page is measured against it. The server says it in the header `Sanbao-Now` of each answer.
 */
let ahead = 0;
const listeners = new Set<() => void>();
let shown = Date.now();

const tick = () => {
  shown = now();
  for (const listener of listeners) listener();
};

/** Milliseconds since the epoch, by the server's business clock. */
export const now = (): number => Date.now() + ahead;

export function setNow(instant: string | null) {
  const server = instant ? Date.parse(instant) : Number.NaN;
  if (Number.isNaN(server)) return;
  const moved = server - Date.now();
  const jumped = Math.abs(moved - ahead) > 5_000;
  ahead = moved;
  if (jumped) tick();
}

let timer: ReturnType<typeof setInterval> | undefined;

function subscribe(listener: () => void) {
  listeners.add(listener);
  timer ??= setInterval(tick, 15_000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The business time, moving on four times a minute: one timer for the whole page. */
export const useNow = (): number => useSyncExternalStore(subscribe, () => shown);
