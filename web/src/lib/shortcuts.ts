import { useEffect, useRef } from "react";

/** A key that does something on the page as it is now. */
export interface Shortcut {
  /** What is pressed: `?`, `/`, `a`, `alt+n`, `ctrl+enter`, `mod+k` (Ctrl, or Cmd where there is one), `1…9` for each of them. */
  keys: string;
  /** What it does, in the reader's words. */
  says: string;
  /** Everywhere, or on this page only. */
  everywhere?: boolean;
  run: (event: KeyboardEvent) => void;
  /** Only where the focus lies inside such a thing (a selector). */
  within?: string;
}

/** The one list of shortcuts: what is in it works, and what works is in it. The sheet shows it and the keyboard asks it. */
const registered = new Set<{ current: Shortcut }>();

/** All that would work now, in the order in which they came. */
export const shortcuts = (): Shortcut[] => [...registered].map(({ current }) => current);

/** Takes part while the component is on the page; `undefined` takes it out for now. */
export function useShortcut(shortcut: Shortcut | undefined) {
  useShortcuts(shortcut ? [shortcut] : []);
}

/** Several at once, for a page whose keys depend on what can be done. */
export function useShortcuts(wanted: readonly Shortcut[]) {
  const entries = useRef<{ current: Shortcut }[]>([]);
  useEffect(() => {
    for (const entry of entries.current) registered.delete(entry);
    entries.current = wanted.map((current) => ({ current }));
    for (const entry of entries.current) registered.add(entry);
  });
  useEffect(
    () => () => {
      for (const entry of entries.current) registered.delete(entry);
    },
    [],
  );
}

const writes =
  "input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]";

/** Whether this press is that shortcut. A plain key is never one while somebody writes or an input method composes. */
export function isPressed({ keys, within }: Shortcut, event: KeyboardEvent): boolean {
  if (event.isComposing || event.keyCode === 229) return false;
  const target = event.target instanceof Element ? event.target : undefined;
  if (within && !target?.closest(within)) return false;
  const parts = keys.split("+");
  const key = parts.pop() ?? "";
  const mod = parts.includes("mod");
  const held = { ctrl: parts.includes("ctrl"), alt: parts.includes("alt") };
  const command = event.ctrlKey || event.metaKey;
  if (mod ? !command : event.ctrlKey !== held.ctrl || event.metaKey) return false;
  if (event.altKey !== held.alt) return false;
  if (!mod && !held.ctrl && !held.alt && target?.matches(writes)) return false;
  if (key.includes("…")) {
    const [first = "", last = ""] = key.split("…");
    return event.key.length === 1 && event.key >= first && event.key <= last;
  }
  // With Alt a letter may arrive as another one; its place on the keyboard does not change.
  return event.key.toLowerCase() === key || (held.alt && event.code === `Key${key.toUpperCase()}`);
}

/** Listens for all of them; the last to come has the first say, so that a page may have a key of its own. */
export function listenForShortcuts(): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const shortcut = shortcuts()
      .reverse()
      .find((each) => isPressed(each, event));
    if (!shortcut) return;
    event.preventDefault();
    shortcut.run(event);
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

const apple = /Mac|iPhone|iPad/.test(navigator.platform);
const names: Record<string, string> = {
  mod: apple ? "⌘" : "Ctrl",
  ctrl: "Ctrl",
  alt: apple ? "⌥" : "Alt",
  enter: "↵",
  arrowup: "↑",
  arrowdown: "↓",
};

/** The caps to press, as they are printed on the keys. */
export const caps = (keys: string): string[] => keys.split("+").map((key) => names[key] ?? key);
