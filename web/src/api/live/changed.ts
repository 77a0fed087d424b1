import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";

/** How long a row stays tinted: long enough to be seen from the corner of the eye. */
const shown = 3_000;

let changed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

function become(now: ReadonlySet<string>) {
  changed = now;
  for (const listener of listeners) listener();
}

/** These things were changed by another's hand and have just been read again. */
export function markChanged(ids: readonly string[]) {
  if (ids.length === 0) return;
  become(new Set([...changed, ...ids]));
  setTimeout(() => become(new Set([...changed].filter((id) => !ids.includes(id)))), shown);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether a thing was changed by another's hand a moment ago: `<li data-changed={changed(job.id)}>`. */
export function useChanged(): (id: string | null | undefined) => boolean {
  const now = useSyncExternalStore(subscribe, () => changed);
  return useCallback((id) => id !== null && id !== undefined && now.has(id), [now]);
}

/**
 * Whether something in a list stands otherwise than it was shown before, for a moment: for what has no other id than its own, such as a
 * duty. What is shown first has not changed.
 *
 * @param states id to whatever makes a difference; undefined while nothing is read
 */
export function useTurned(states: ReadonlyMap<string, string> | undefined): (id: string) => boolean {
  const before = useRef<ReadonlyMap<string, string>>(undefined);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const now = states && JSON.stringify([...states]);
  useEffect(() => {
    const shownNow = now === undefined ? undefined : new Map<string, string>(JSON.parse(now));
    const shownBefore = before.current;
    before.current = shownNow;
    if (!shownNow || !shownBefore) return;
    const others = [...shownNow].filter(([id, state]) => shownBefore.get(id) !== state).map(([id]) => id);
    setTurned(new Set(others));
    const timer = setTimeout(() => setTurned(new Set()), shown);
    return () => clearTimeout(timer);
  }, [now]);
  return (id) => turned.has(id);
}
