import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it } from "vitest";

const folders = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the check over one feature with these catalogues and this page. */
function check({ en, es = en, zh = en, page }) {
  const source = mkdtempSync(join(tmpdir(), "sanbao-messages-"));
  folders.push(source);
  const feature = join(source, "features", "calls");
  mkdirSync(feature, { recursive: true });
  for (const [language, messages] of Object.entries({ en, es, "zh-CN": zh })) {
    writeFileSync(join(feature, `${language}.json`), JSON.stringify(messages));
  }
  writeFileSync(join(feature, "Page.tsx"), page);
  const { status, stderr } = spawnSync(process.execPath, ["tools/check-messages.mjs", source], { encoding: "utf8" });
  return { status, mistakes: stderr.trim().split("\n").filter(Boolean) };
}

const en = { "calls.count": "{n, plural, one {# call} other {# calls}}" };
const page = 'const a = t("calls.count", { n: 1 });';

it("is content with catalogues that agree and a page that uses them", () => {
  expect(check({ en, page })).toEqual({ status: 0, mistakes: [] });
});

it("names a key that a language lacks, and one that only a translation has", () => {
  const { status, mistakes } = check({ en, es: { "calls.other": "x" }, page });
  expect(status).toBe(1);
  expect(mistakes).toEqual([
    "features/calls/es.json: calls.count: missing",
    "features/calls/es.json: calls.other: not in en.json",
  ]);
});

it("names variables that differ", () => {
  expect(check({ en, zh: { "calls.count": "{m} 件" }, page }).mistakes).toEqual([
    "features/calls/zh-CN.json: calls.count: variables {m: argument} instead of {n: plural}",
  ]);
});

it("names a variable that a call leaves out, and a key that nobody has", () => {
  const { mistakes } = check({ en, page: 't("calls.count"); t("calls.cuont", { n: 1 });' });
  expect(mistakes).toEqual([
    "features/calls/Page.tsx: line 1: calls.count wants n",
    "features/calls/Page.tsx: line 1: no catalogue has calls.cuont",
  ]);
});

it("names words written in the code, and keys nobody uses", () => {
  const { mistakes } = check({ en, page: 'const a = <p title="Number">Calls today</p>;' });
  expect(mistakes).toEqual([
    'features/calls/Page.tsx: line 1: words in the code: title="Number"',
    "features/calls/Page.tsx: line 1: words in the code: Calls today",
    "features/calls/en.json: calls.count: nobody uses it",
  ]);
});

it("names a message that ICU cannot read, and a key of somebody else's", () => {
  const broken = { "calls.count": "{n, plural, one {x}", "jobs.x": "y" };
  const { mistakes } = check({ en: broken, page: 't("calls.count"); t("jobs.x");' });
  expect(mistakes.filter((line) => line.includes("not an ICU message"))).toHaveLength(3);
  expect(mistakes.filter((line) => line.includes("must begin with calls."))).toHaveLength(3);
});

it("names a language that says too much in English", () => {
  const many = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`calls.n${n}`, `Call number ${n}`]));
  const all = Object.keys(many)
    .map((key) => `t("${key}");`)
    .join("");
  const other = Object.fromEntries(Object.entries(many).map(([key], n) => [key, n < 5 ? many[key] : `${n}号报修`]));
  expect(check({ en: many, es: many, zh: other, page: all }).mistakes).toEqual([
    ": zh-CN: 5 of 100 messages are English still",
    ": es: 100 of 100 messages are English still",
  ]);
});
