import type { Shape } from "./types";

/** Which part of a shape: the place of an item or field, outermost first. */
export type Way = readonly number[];

const plain = /^[\p{L}\p{N}][^:#,[\]{}\n"'&*!|>%@`]*(?<! )$/u;
const quotes = /^["']/;
/** What would end a plain text inside brackets. */
const parting = /[,[\]{}]/;
const wide = 100;

export const isList = (shape: Shape): shape is Shape & { items: Shape[] } => shape.items !== null;
export const isTable = (shape: Shape): shape is Shape & { fields: NonNullable<Shape["fields"]> } =>
  shape.fields !== null;

/** A plain value as YAML: in quotes where its like stands in quotes, or where it would be read as something else. */
export const plainOf = (value: string, like?: Shape): Shape => ({
  value,
  yaml: plain.test(value) && !quotes.test(like?.yaml ?? "") ? value : JSON.stringify(value),
  items: null,
  fields: null,
});

/** A part of this form with nothing in it: what one writes the next in. */
export function emptyLike(shape: Shape | undefined): Shape {
  if (shape && isTable(shape)) {
    return { ...shape, fields: shape.fields.map(({ name, shape: part }) => ({ name, shape: emptyLike(part) })) };
  }
  if (shape && isList(shape)) return { ...shape, items: [] };
  return plainOf("", shape);
}

const blank: Shape = { value: "", yaml: '""', items: null, fields: null };
const fieldsNamed = (...names: string[]): Shape => ({
  value: null,
  yaml: null,
  items: null,
  fields: names.map((name) => ({ name, shape: blank })),
});
const steps = fieldsNamed("notify", "about");
const rowsUnder = new Map<string, Shape>([
  ["do", steps],
  ["else", steps],
  ["then", steps],
  ["warn", fieldsNamed("at", "to")],
  ["signs", fieldsNamed("role", "at")],
  ["copies", fieldsNamed("copy", "keeper")],
  ["fields", fieldsNamed("id", "type")],
]);
const wordsUnder = ["source", "cancel", "pause", "items", "states", "proof", "same", "reads"];

/** What a key begins with: a list without rows where it is one, else nothing. */
export const begunAs = (key: string): string => (rowsUnder.has(key) || wordsUnder.includes(key) ? "[]" : "null");

/** The first row of a list under this key. */
export const firstRow = (key: string): Shape => rowsUnder.get(key) ?? blank;

const inLine = (shape: Shape): string => {
  if (isList(shape)) return `[${shape.items.map(inLine).join(", ")}]`;
  if (isTable(shape)) return `{${shape.fields.map(({ name, shape: part }) => `${name}: ${inLine(part)}`).join(", ")}}`;
  const yaml = shape.yaml ?? "";
  if (yaml === "") return "null";
  return !quotes.test(yaml) && parting.test(yaml) ? JSON.stringify(shape.value) : yaml;
};

/** The whole as YAML: in one line, or an item a line where that would be long. Untouched values stand as they were written. */
export function yamlOf(shape: Shape): string {
  const line = inLine(shape);
  if (!isList(shape) || shape.items.length < 2 || line.length < wide) return line;
  return shape.items.every((item) => !isList(item) && !isTable(item))
    ? line
    : shape.items.map((item) => `- ${inLine(item)}`).join("\n");
}

const at = <T>(list: readonly T[], place: number, next: (each: T) => T): T[] =>
  list.map((each, index) => (index === place ? next(each) : each));

/** The shape with one of its parts changed. */
export function changedAt(shape: Shape, way: Way, next: (part: Shape) => Shape): Shape {
  const [place, ...rest] = way;
  if (place === undefined) return next(shape);
  const into = (part: Shape) => changedAt(part, rest, next);
  if (isList(shape)) return { ...shape, items: at(shape.items, place, into) };
  if (isTable(shape)) {
    return { ...shape, fields: at(shape.fields, place, (field) => ({ ...field, shape: into(field.shape) })) };
  }
  return shape;
}

/** One more item behind this one, in the form of the others; the first as the key would have it. */
export const addedAfter = (list: Shape & { items: Shape[] }, place: number, key: string): Shape => ({
  ...list,
  items: list.items.toSpliced(place + 1, 0, emptyLike(list.items[place] ?? list.items[0] ?? firstRow(key))),
});

export const removedAt = (shape: Shape, place: number): Shape => ({
  ...shape,
  items: shape.items?.toSpliced(place, 1) ?? null,
  fields: shape.fields?.toSpliced(place, 1) ?? null,
});

/** An item one place up or down; as it was where there is no such place. */
export function moved(list: Shape & { items: Shape[] }, place: number, by: 1 | -1): Shape {
  const item = list.items[place];
  const to = place + by;
  if (!item || to < 0 || to >= list.items.length) return list;
  return { ...list, items: list.items.toSpliced(place, 1).toSpliced(to, 0, item) };
}

export const fieldAdded = (table: Shape & { fields: NonNullable<Shape["fields"]> }, name: string): Shape => ({
  ...table,
  fields: [...table.fields, { name: plain.test(name) ? name : JSON.stringify(name), shape: plainOf("") }],
});
