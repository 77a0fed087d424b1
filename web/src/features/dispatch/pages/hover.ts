import { useSyncExternalStore } from "react";
import type { Job, Placement } from "./board";

/** What is being carried over the board, by pointer or keyboard, and where it would be booked now; null: back to the tray. */
export interface Hover {
  job: Job;
  wanted: Placement | null;
}

let current: Hover | undefined;
const listeners = new Set<() => void>();

/** Told when the slot becomes another one: only the line that says what stands against it is rendered then, not the board. */
export function setHover(hover: Hover | undefined) {
  current = hover;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useHover = (): Hover | undefined => useSyncExternalStore(subscribe, () => current);
