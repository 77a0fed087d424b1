import { type Browser, expect, type Page, request as requests } from "@playwright/test";
import { test } from "../test";
import { enter, type Language, password } from "./sign-in";

/** Somebody new at the head office who holds a post, at a desk of their own. The account wears the name of the journey. */
export async function office(browser: Browser, role: string, journey: string, language: Language): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const administrator = await requests.newContext({ baseURL });
  await enter(administrator, "administrator");
  const [company] = await (await administrator.get("/api/organisation/units")).json();
  const name = `${role}-${journey}-${language.toLowerCase()}-${test.info().retry}`;
  const taken = await administrator.post("/api/organisation/people", {
    data: { unit: company.id, role, details: { name, language } },
  });
  expect(taken.ok(), await taken.text()).toBe(true);
  const { id } = await taken.json();
  const opened = await administrator.post(`/api/organisation/people/${id}/account`, { data: { name, password } });
  expect(opened.ok(), await opened.text()).toBe(true);
  await administrator.dispose();
  const context = await browser.newContext({
    baseURL,
    locale: language,
    timezoneId: "Asia/Shanghai",
    viewport: { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await enter(page.request, name);
  return page;
}
