import { expect, type Page } from "@playwright/test";

export const password = "correct horse battery";

/** People of the company that `company.setup.ts` founds, by the name they sign in with. */
export type Who = "administrator" | "north-clerk" | "north-director";

/** Signs in by the server's door, as this person, in this language. */
export async function signIn(page: Page, who: Who, language: "en" | "zh-CN" | "es") {
  const answer = await page.request.post("/api/session", { data: { name: who, password } });
  expect(answer.status(), await answer.text()).toBe(200);
  const chosen = await page.request.post("/api/me/language", { data: { language } });
  expect(chosen.ok()).toBe(true);
}
