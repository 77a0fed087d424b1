import { type APIRequestContext, type Browser, expect, type Page, request as requests, test } from "@playwright/test";
import { enter, type Language, password } from "./sign-in";

/** A branch of its own, in which nobody plans but the journey that opened it. */
export interface OwnBranch {
  director: Page;
  technicians: readonly { id: string; name: string; account: string }[];
}

/** What a branch is called in this try of the test: one tried again finds what it made before. */
export const ownName = (name: string) => (test.info().retry === 0 ? name : `${name} ${test.info().retry}`);

/** Opens a branch with so many technicians; its director sits at a wide screen. The name is its accounts' ending, too. */
export async function branchOf(
  browser: Browser,
  wanted: string,
  technicians: number,
  language: Language,
): Promise<OwnBranch> {
  const name = ownName(wanted);
  const administrator = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  await enter(administrator, "administrator");
  const [company] = await (await administrator.get("/api/organisation/units")).json();
  const branch = await made(administrator, "units", {
    parent: company.id,
    kind: "branch",
    name,
    zone: "Asia/Shanghai",
    keepsRegister: true,
  });
  const person = async (role: string, called: string) => {
    const details = { name: called, language };
    const { id } = await made(administrator, "people", { unit: branch.id, role, details });
    const account = `${called}-${name}`.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-");
    await made(administrator, `people/${id}/account`, { name: account, password });
    return { id, name: called, account };
  };
  const leads = await person("service-director", "Director");
  const people: { id: string; name: string; account: string }[] = [];
  for (let n = 1; n <= technicians; n++) people.push(await person("technician", `Technician ${n}`));
  await administrator.dispose();
  return { director: await deskOf(browser, leads.account, language), technicians: people };
}

/** Somebody else of the director's branch, at a wide screen. */
export async function colleagueOf(browser: Browser, director: Page, role: string, language: Language): Promise<Page> {
  const administrator = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  await enter(administrator, "administrator");
  const { unit } = await (await director.request.get("/api/session")).json();
  const { id } = await made(administrator, "people", { unit, role, details: { name: role, language } });
  const account = `${role}-${unit}`;
  await made(administrator, `people/${id}/account`, { name: account, password });
  await administrator.dispose();
  return deskOf(browser, account, language);
}

/** Somebody by the name of an account at a wide screen. */
async function deskOf(browser: Browser, account: string, language: Language): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    locale: language,
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1440, height: 900 },
  });
  const page = await context.newPage();
  await enter(page.request, account);
  return page;
}

async function made(administrator: APIRequestContext, path: string, data: object) {
  const answer = await administrator.post(`/api/organisation/${path}`, { data });
  const text = await answer.text();
  expect(answer.ok(), `${path}: ${text}`).toBe(true);
  return text === "" ? {} : JSON.parse(text);
}
