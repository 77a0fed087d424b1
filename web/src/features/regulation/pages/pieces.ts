import type { ClauseOutline, Edit, RuleOutline, Writing } from "./types";

const main = "regulation.yaml";
const plain = /^[a-z][a-z0-9-]*$/;

/** The languages a regulation has words in. */
export const languagesOf = ({ files }: Writing): string[] =>
  Object.keys(files).flatMap((name) => /^texts\.(.+)\.yaml$/.exec(name)?.[1] ?? []);

const textsOf = (language: string) => `texts.${language}.yaml`;
const written = (id: string) => (plain.test(id) ? id : JSON.stringify(id));

/** Words by language; where there are none nothing is written. */
const said = (names: Record<string, string>, path: string[]): Edit[] =>
  Object.entries(names)
    .filter(([, value]) => value.trim() !== "")
    .map(([language, value]) => ({ file: textsOf(language), path, value: value.trim() }));

const unsaid = (writing: Writing, path: string[]): Edit[] =>
  languagesOf(writing).map((language) => ({ file: textsOf(language), path }));

/** A new clause behind another of its chapter: the company's own, from no other text. */
export const clauseAdded = (behind: ClauseOutline, id: string, titles: Record<string, string>): Edit[] => [
  {
    file: main,
    path: ["chapters", behind.chapter, "clauses"],
    item: id,
    yaml: `id: ${JSON.stringify(id)}\nsource: []`,
    after: behind.id,
  },
  ...said(titles, ["clauses", id, "title"]),
];

export const clauseRemoved = (writing: Writing, clause: ClauseOutline): Edit[] => [
  { file: main, path: ["chapters", clause.chapter, "clauses"], item: clause.id },
  ...clause.rules.flatMap(({ id }) => unsaid(writing, ["rules", id])),
  ...unsaid(writing, ["clauses", clause.id]),
];

/** A new rule as the clause's last. */
export const ruleAdded = (clause: ClauseOutline, kind: string, id: string, names: Record<string, string>): Edit[] => [
  {
    file: main,
    path: ["chapters", clause.chapter, "clauses", clause.id, "rules"],
    item: id,
    yaml: `${kind}: ${written(id)}`,
    after: clause.rules.at(-1)?.id,
  },
  ...said(names, ["rules", id]),
];

export const ruleRemoved = (writing: Writing, clause: ClauseOutline, rule: RuleOutline): Edit[] => [
  { file: main, path: ["chapters", clause.chapter, "clauses", clause.id, "rules"], item: rule.id },
  ...unsaid(writing, ["rules", rule.id]),
];
