import { readFileSync } from "node:fs";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { password } from "./sign-in";

/** Founds the company the journeys work in, with the code the server printed, as whoever installs Sanbao does. */
test("a company with a branch and its people", async ({ request }) => {
  const { needed } = await (await request.get("/api/setup")).json();
  if (!needed) return;
  const log = readFileSync(process.env.SANBAO_TEST_LOG ?? "", "utf8");
  const code = log.match(/enter this code:\s+(\S+)/)?.[1];
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
  const north = await post(request, "/api/organisation/units", {
    parent: units[0].id,
    kind: "branch",
    name: "北方分公司",
    zone: "Asia/Shanghai",
    keepsRegister: true,
  });
  for (const [name, role] of [
    ["north-clerk", "service-centre-clerk"],
    ["north-director", "service-director"],
  ]) {
    const person = await post(request, "/api/organisation/people", {
      unit: north.id,
      role,
      details: { name, language: "en" },
    });
    await post(request, `/api/organisation/people/${person.id}/account`, { name, password });
  }
});

async function post(request: APIRequestContext, path: string, data: object) {
  const answer = await request.post(path, { data });
  const text = await answer.text();
  expect(answer.ok(), `${path}: ${text}`).toBe(true);
  return text === "" ? {} : JSON.parse(text);
}
