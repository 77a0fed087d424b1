import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import en from "./en.json";
import es from "./es.json";
import zh from "./zh-CN.json";

const company = join(import.meta.dirname, "../../../src/main/resources/demonstration/company.json");

test("each post of the demonstration company has its name in every language", () => {
  const { people }: { people: { role: string }[] } = JSON.parse(readFileSync(company, "utf8"));
  const roles = new Set(people.map(({ role }) => `app.demo.role.${role}`));
  for (const words of [en, es, zh]) expect(Object.keys(words)).toEqual(expect.arrayContaining([...roles]));
});
