/** After so many milliseconds it is not coming any more. */
const patience = 10_000;

let kept = "";
let waiting: ReturnType<typeof setTimeout> | undefined;

const keep = (event: KeyboardEvent) => {
  const writes = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!writes || event.isComposing) return;
  kept += event.key;
  event.preventDefault();
  event.stopPropagation();
};

/** Something to type into is on its way: what is typed until it is there belongs to it, and starts nothing on the page below. */
export function keepKeys() {
  kept = "";
  document.addEventListener("keydown", keep, true);
  waiting = setTimeout(takeKeys, patience);
}

/** It is there, or is not wanted any more: what was typed meanwhile, once. */
export function takeKeys(): string {
  document.removeEventListener("keydown", keep, true);
  clearTimeout(waiting);
  const typed = kept;
  kept = "";
  return typed;
}
