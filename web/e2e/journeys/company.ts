import { type APIRequestContext, type Browser, expect, type Page, request as requests, test } from "@playwright/test";
import { accountOf, enter, type Language, type Role } from "./sign-in";

const sizes = { technician: { width: 390, height: 844 } } as const;

/** Somebody of a branch at their own device: the technician's is a telephone. */
export async function at(browser: Browser, role: Role, language: Language): Promise<Page> {
  const phone = role === "technician";
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    locale: language,
    timezoneId: "Asia/Shanghai",
    hasTouch: phone,
    viewport: phone ? sizes.technician : { width: 1280, height: 800 },
  });
  const page = await context.newPage();
  await enter(page.request, accountOf(role, language));
  return page;
}

/** Moves everybody's time on, as only the administrator may. */
export async function wait(hours: number) {
  const administrator = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  await enter(administrator, "administrator");
  const answer = await administrator.post("/api/clock/forward", { data: { by: `PT${Math.round(hours * 3600)}S` } });
  expect(answer.ok(), await answer.text()).toBe(true);
  await administrator.dispose();
}

/** What time it is for the company, and on which day of the week, in its own zone. */
export async function now(request: APIRequestContext): Promise<Date> {
  return new Date((await (await request.get("/api/health")).json()).now);
}

/** Waits until the company's clock next shows this hour on a Monday (China has no summer time). */
export async function waitForMondayAt(request: APIRequestContext, hour: number) {
  const present = await now(request);
  const there = new Date(present.getTime() + 8 * 3_600_000);
  const days = (8 - there.getUTCDay()) % 7;
  const passed = there.getUTCHours() + there.getUTCMinutes() / 60 + there.getUTCSeconds() / 3600;
  const hours = days * 24 + hour - passed;
  await wait(hours > 0 ? hours : hours + 7 * 24);
}

/** Does something by the API as the person whose page this is, and answers what came back. */
export async function post(page: Page, path: string, data: object) {
  const answer = await page.request.post(path, { data });
  const text = await answer.text();
  expect(answer.ok(), `${path}: ${text}`).toBe(true);
  return text === "" ? {} : JSON.parse(text);
}

export async function get(page: Page, path: string) {
  const answer = await page.request.get(path);
  expect(answer.ok(), `${path}: ${answer.status()}`).toBe(true);
  return answer.json();
}
