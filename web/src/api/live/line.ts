import { useSyncExternalStore } from "react";

/** A line that breaks for a moment, as when a server gives over to another, is nobody's concern. */
const patience = 4_000;

let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function become(now: boolean) {
  lost = now;
  for (const listener of listeners) listener();
}

/** Whether the line to the server stands. */
export function setLive(standing: boolean) {
  if (standing) {
    clearTimeout(timer);
    timer = undefined;
    become(false);
  } else {
    timer ??= setTimeout(() => become(true), patience);
  }
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether what is shown may be older than it looks. */
export const useLineLost = (): boolean => useSyncExternalStore(subscribe, () => lost);
