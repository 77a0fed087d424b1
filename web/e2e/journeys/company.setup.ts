import { readFileSync } from "node:fs";
import { type APIRequestContext, expect } from "@playwright/test";
import { test } from "../test";
import { accountOf, type Branch, branches, password, roles } from "./sign-in";

const names = { en: "Alex", "zh-CN": "张伟", es: "Carmen", quiet: "Robin" } as const;

/**
 * Founds the company the journeys work in, with the code the server printed, as whoever installs Sanbao does: a branch for each language,
 * so that what runs side by side meets nobody else's work, and one in which nobody does any.
 */
test("a company with branches and their people", async ({ request }) => {
  const { needed } = await (await request.get("/api/setup")).json();
  if (!needed) return;
  const log = readFileSync(process.env.SANBAO_TEST_LOG ?? "", "utf8");
  // Of two servers that start far apart the later one prints another code, and that one counts.
  const code = [...log.matchAll(/enter this code:\s+(\S+)/g)].at(-1)?.[1];
  await post(request, "/api/setup", {
    code,
    company: "三包电器",
    zone: "Asia/Shanghai",
    person: "Administrator",
    language: "en",
    account: "administrator",
    password,
  });
  await post(request, "/api/session", { name: "administrator", password });
  const units = await (await request.get("/api/organisation/units")).json();
  for (const [key, unit] of Object.entries(branches) as [Branch, string][]) {
    const branch = await post(request, "/api/organisation/units", {
      parent: units[0].id,
      kind: "branch",
      name: unit,
      zone: "Asia/Shanghai",
      keepsRegister: true,
    });
    for (const role of roles) {
      const person = await post(request, "/api/organisation/people", {
        unit: branch.id,
        role,
        details: { name: `${names[key]} (${role})`, language: key === "quiet" ? "en" : key },
      });
      const name = accountOf(role, key);
      await post(request, `/api/organisation/people/${person.id}/account`, { name, password });
    }
  }
});

async function post(request: APIRequestContext, path: string, data: object) {
  const answer = await request.post(path, { data });
  const text = await answer.text();
  expect(answer.ok(), `${path}: ${text}`).toBe(true);
  return text === "" ? {} : JSON.parse(text);
}
