import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "./sign-in";

const source = join(import.meta.dirname, "../../src");

/** What a button or field is called in a language: the catalogues' own words, so that a journey reads the same in all three. */
export function wordsOf(language: Language): (id: string) => string {
  const all: Record<string, string> = {};
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith(`${language}.json`)) Object.assign(all, JSON.parse(readFileSync(join(source, file), "utf8")));
  }
  return (id) => {
    const words = all[id];
    if (words === undefined) throw new Error(`${id} is in no catalogue of ${language}`);
    return words;
  };
}
