import type { RuleOutline, Vocabulary } from "./types";

const events = ["when", "must", "cancel", "before", "reopen", "of", "event"];
const parties = [
  "who",
  "answers",
  "to",
  "by",
  "override",
  "confirm",
  "warn",
  "else",
  "then",
  "do",
  "signs",
  "against",
  "notify",
  "role",
  "keeper",
  "any",
  "all",
];
const pointedAt: Readonly<Record<string, string>> = {
  raise: "obligation",
  mark: "ledger",
  ledger: "ledger",
  issue: "form",
  say: "text",
  pause: "list",
};
const formulas = ["if", "needs", "where", "amount", "value", "cap", "rows", "needs", "same"];
const choices: Readonly<Record<string, readonly string[]>> = {
  transition: ["keep", "retarget", "cancel"],
  holder: ["live", "fixed"],
  hit: ["first", "best", "all"],
  mode: ["refuse", "warn", "record"],
  once: ["event", "subject", "occurrence"],
  reopen: ["resume", "restart", "ignore"],
  restart: ["month", "year", "never"],
};
const most = 8;

/** What may stand under a key, as far as the vocabulary says. */
export function known(key: string, vocabulary: Vocabulary): string[] {
  const choice = choices[key] ?? [];
  const happening = events.includes(key) || parties.includes(key) ? Object.keys(vocabulary.events) : [];
  const who = parties.includes(key) ? Object.keys(vocabulary.roles) : [];
  const points = key === "fills" ? Object.keys(vocabulary.points) : [];
  const attributes = formulas.includes(key)
    ? Object.entries(vocabulary.cards).flatMap(([card, { attributes }]) =>
        Object.keys(attributes).map((attribute) => `${card}.${attribute}`),
      )
    : [];
  return [...choice, ...who, ...happening, ...points, ...attributes];
}

/** What one plain value of a list or table may be: whole words, never parts of a formula. */
export function fitting(key: string, vocabulary: Vocabulary, rules: readonly RuleOutline[]): string[] {
  const kind = pointedAt[key];
  if (kind === "list") return rules.filter(({ id }) => id === "pause-reasons").flatMap(itemsOf);
  if (kind) return rules.filter((rule) => rule.kind === kind).map(({ id }) => id);
  return formulas.includes(key) ? [] : known(key, vocabulary);
}

const itemsOf = ({ keys }: RuleOutline): string[] =>
  keys.find(({ name }) => name === "items")?.shape?.items?.flatMap(({ value }) => value ?? []) ?? [];

const last = /[\p{L}\p{N}._-]+$/u;

/** Words that go on from the one being written. */
export function suggestions(text: string, words: readonly string[]): string[] {
  const begun = last.exec(text)?.[0] ?? "";
  if (begun.length < 2 || words.includes(begun)) return [];
  const starts = words.filter((word) => word.startsWith(begun));
  const holds = words.filter((word) => !word.startsWith(begun) && word.includes(begun));
  return [...starts, ...holds].slice(0, most);
}

/** The text with the word in place of the one being written. */
export function completed(text: string, word: string): string {
  return text.replace(last, "") + word;
}
