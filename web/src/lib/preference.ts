import { useSyncExternalStore } from "react";

/** A choice this browser remembers, e.g. the language. Storage that is full or forbidden only means it is forgotten. */
export interface Preference<T extends string> {
  /** The choice, or undefined while the reader has made none. */
  get(): T | undefined;
  set(choice: T | undefined): void;
  subscribe(listener: () => void): () => void;
}

export function preference<T extends string>(key: string, choices: readonly T[]): Preference<T> {
  const listeners = new Set<() => void>();
  const known = (value: string | null) => choices.find((choice) => choice === value);
  const read = () => {
    try {
      return known(localStorage.getItem(key));
    } catch {
      return undefined;
    }
  };
  let current = read();
  const changed = (choice: T | undefined) => {
    current = choice;
    for (const listener of listeners) listener();
  };
  // Another tab of the same reader changed it.
  window.addEventListener("storage", (event) => {
    if (event.key === key) changed(known(event.newValue));
  });
  return {
    get: () => current,
    set(choice) {
      try {
        if (choice === undefined) localStorage.removeItem(key);
        else localStorage.setItem(key, choice);
      } catch {
        // Remembered until the page closes.
      }
      changed(choice);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function usePreference<T extends string>(from: Preference<T>): T | undefined {
  return useSyncExternalStore(from.subscribe, from.get);
}
