import type { KeyboardEvent } from "react";

// Zero-width and direction marks that arrive by copy and paste and make two equal-looking numbers differ.
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
const fullWidth = /[\uFF01-\uFF5E]/g;
const fullWidthAlphanumeric = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;

const halfWidth = (char: string) => String.fromCharCode(char.charCodeAt(0) - 0xfee0);

/** Prose as typed: invisible characters dropped, full-width digits and letters made half-width; Chinese punctuation stays. */
export function cleanText(typed: string): string {
  return typed.replace(invisible, "").replace(fullWidthAlphanumeric, halfWidth);
}

/** A code (phone, serial, number): as prose, and full-width punctuation and spaces made half-width, trimmed. */
export function cleanCode(typed: string): string {
  return typed
    .replace(invisible, "")
    .replace(fullWidth, halfWidth)
    .replace(/[\s\u3000]+/g, " ")
    .trim();
}

/** True while an input method still composes: Enter then chooses a word, it never submits. 229 is Safari's way of saying so. */
export const isComposing = (event: KeyboardEvent): boolean => event.nativeEvent.isComposing || event.keyCode === 229;

/** A key handler that runs `action` on Enter, but never while an input method composes. */
export function onEnter(action: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== "Enter" || isComposing(event)) return;
    event.preventDefault();
    action();
  };
}

/** For a form's `onKeyDown`: keeps the Enter that ends a composition from submitting it. */
export function keepComposing(event: KeyboardEvent) {
  if (event.key === "Enter" && isComposing(event)) event.preventDefault();
}
