import { describe, expect, it, vi } from "vitest";
import { isPressed, type Shortcut } from "./shortcuts";

const shortcut = (keys: string, within?: string): Shortcut => ({ keys, within, says: keys, run: vi.fn() });

function press(target: HTMLElement, init: KeyboardEventInit): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { bubbles: true, ...init });
  document.body.append(target);
  target.dispatchEvent(event);
  return event;
}

describe("a shortcut", () => {
  const page = document.createElement("div");
  const field = document.createElement("input");
  const box = Object.assign(document.createElement("input"), { type: "checkbox" });

  it("is its key, and no other", () => {
    expect(isPressed(shortcut("a"), press(page, { key: "a" }))).toBe(true);
    expect(isPressed(shortcut("a"), press(page, { key: "b" }))).toBe(false);
    expect(isPressed(shortcut("a"), press(page, { key: "a", ctrlKey: true }))).toBe(false);
    expect(isPressed(shortcut("?"), press(page, { key: "?", shiftKey: true }))).toBe(true);
  });

  it("never fires while somebody writes, unless a key is held with it", () => {
    expect(isPressed(shortcut("a"), press(field, { key: "a" }))).toBe(false);
    expect(isPressed(shortcut("a"), press(box, { key: "a" }))).toBe(true);
    expect(isPressed(shortcut("mod+k"), press(field, { key: "k", metaKey: true }))).toBe(true);
    expect(isPressed(shortcut("mod+k"), press(field, { key: "k", ctrlKey: true }))).toBe(true);
    expect(isPressed(shortcut("ctrl+enter"), press(field, { key: "Enter", ctrlKey: true }))).toBe(true);
  });

  it("never fires while an input method composes", () => {
    expect(isPressed(shortcut("a"), press(page, { key: "a", isComposing: true }))).toBe(false);
    expect(isPressed(shortcut("mod+k"), press(field, { key: "k", ctrlKey: true, isComposing: true }))).toBe(false);
  });

  it("with Alt is told by the place on the keyboard", () => {
    expect(isPressed(shortcut("alt+n"), press(page, { key: "˜", code: "KeyN", altKey: true }))).toBe(true);
  });

  it("may stand for a row of keys, and belong to one part of the page", () => {
    const part = document.createElement("div");
    part.dataset.job = "1";
    expect(isPressed(shortcut("1…9", "[data-job]"), press(part, { key: "4" }))).toBe(true);
    expect(isPressed(shortcut("1…9", "[data-job]"), press(part, { key: "0" }))).toBe(false);
    expect(isPressed(shortcut("1…9", "[data-job]"), press(page, { key: "4" }))).toBe(false);
  });
});
