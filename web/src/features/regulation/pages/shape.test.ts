import { expect, test } from "vitest";
import { addedAfter, changedAt, fieldAdded, isList, isTable, moved, plainOf, removedAt, yamlOf } from "./shape";
import type { Shape } from "./types";

const word = (value: string, yaml = value): Shape => ({ value, yaml, items: null, fields: null });
const list = (...items: Shape[]) => ({ value: null, yaml: null, items, fields: null });
const table = (parts: Record<string, Shape>) => ({
  value: null,
  yaml: null,
  items: null,
  fields: Object.entries(parts).map(([name, shape]) => ({ name, shape })),
});

test("what nobody touched is written as it was", () => {
  const steps = list(table({ notify: word("head"), if: word("a == 'b, c'", `"a == 'b, c'"`) }));
  expect(yamlOf(steps)).toBe(`[{notify: head, if: "a == 'b, c'"}]`);
  expect(yamlOf(list(word("4", '"4"'), word("{limit}", "'{limit}'")))).toBe(`["4", '{limit}']`);
});

test("a list too long for a line has a line for each of its rows", () => {
  const row = table({ if: word("x".repeat(60)), to: table({ arrive: word("{a}", '"{a}"') }) });
  expect(yamlOf(list(row, row))).toBe([row, row].map((each) => `- ${yamlOf(each)}`).join("\n"));
});

test("what stood plain in a line of its own is quoted where a comma would part it", () => {
  expect(yamlOf(list(word("first, then second"), word("", "")))).toBe(`["first, then second", null]`);
});

test("a value is quoted as its neighbours are, or where it would be something else", () => {
  expect(plainOf("5", word("4", '"4"')).yaml).toBe('"5"');
  expect(plainOf("5", word("4")).yaml).toBe("5");
  expect(plainOf("{limit}").yaml).toBe('"{limit}"');
  expect(plainOf("").yaml).toBe('""');
});

test("one part is changed, and no other", () => {
  const steps = list(table({ notify: word("head") }), table({ notify: word("boss"), about: word("late") }));
  const changed = changedAt(steps, [1, 0], (part) => plainOf("clerk", part));
  expect(yamlOf(changed)).toBe("[{notify: head}, {notify: clerk, about: late}]");
});

test("a new row has the fields of the one before it, empty", () => {
  const added = addedAfter(list(table({ copy: word("1"), acts: list(word("a")) })), 0, "copies");
  expect(yamlOf(added)).toBe(`[{copy: 1, acts: [a]}, {copy: "", acts: []}]`);
  expect(yamlOf(addedAfter(list(word("a"), word("b")), 0, "items"))).toBe(`[a, "", b]`);
  expect(yamlOf(addedAfter(list(), -1, "warn"))).toBe(`[{at: "", to: ""}]`);
  expect(yamlOf(addedAfter(list(), -1, "cancel"))).toBe(`[""]`);
});

test("items are moved and taken out, fields added", () => {
  const words = list(word("a"), word("b"), word("c"));
  expect(yamlOf(moved(words, 2, -1))).toBe("[a, c, b]");
  expect(moved(words, 0, -1)).toBe(words);
  expect(yamlOf(removedAt(words, 1))).toBe("[a, c]");
  expect(yamlOf(fieldAdded(table({ a: word("1") }), "b"))).toBe(`{a: 1, b: ""}`);
  expect(isList(words) && !isTable(words)).toBe(true);
});
