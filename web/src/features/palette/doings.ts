/** Something the open page lets its reader do: one of its own buttons, by the words on it. */
export interface Doing {
  words: string;
  run: () => void;
}

const most = 30;

/** The buttons of the page as it stands; those of the lines of a list are left to the list. */
export function doings(): Doing[] {
  const found = new Map<string, HTMLElement>();
  for (const button of document.querySelectorAll<HTMLElement>("#page :is(button, summary)")) {
    const words = wordsOf(button);
    const usable = !button.matches(":disabled, td *, th *, li li *") && button.checkVisibility();
    if (words && usable && !found.has(words)) found.set(words, button);
  }
  return [...found].slice(0, most).map(([words, button]) => ({
    words,
    run: () => {
      button.focus();
      button.click();
    },
  }));
}

/** Without the key printed on it. */
function wordsOf(button: HTMLElement): string {
  const label = button.getAttribute("aria-label");
  if (label) return label;
  const copy = button.cloneNode(true) as HTMLElement;
  for (const key of copy.querySelectorAll("kbd, [aria-hidden=true]")) key.remove();
  return copy.textContent?.replace(/\s+/g, " ").trim() ?? "";
}
