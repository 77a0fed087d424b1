import { type APIRequestContext, expect, type Page } from "@playwright/test";

export const password = "correct horse battery";
export const languages = ["en", "zh-CN", "es"] as const;
export const roles = [
  "service-centre-clerk",
  "service-director",
  "technician",
  "branch-manager",
  "accountant",
] as const;

export type Language = (typeof languages)[number];
/** In which languages a journey is walked: all of them in the long run, else the one it names, so that a test run stays short. */
export const walkedIn = (mostly: Language): readonly Language[] =>
  process.env.SANBAO_TEST_LANGUAGES === "all" ? languages : [mostly];

/** A branch for each language, and one in which nobody works. */
export const branches = {
  en: "North branch",
  "zh-CN": "北方分公司",
  es: "Sucursal norte",
  quiet: "Quiet branch",
} as const;
export type Branch = keyof typeof branches;
export type Role = (typeof roles)[number];

/** Under which the person who holds this post in the branch signs in; a language's branch is named by the language. */
export const accountOf = (role: Role, branch: Branch) => `${role}-${branch.toLowerCase()}`;

/** Signs in by the server's door, as the person of this post in the branch whose people speak this language. */
export async function signIn(page: Page, role: Role, language: Language) {
  await enter(page.request, accountOf(role, language));
}

export async function enter(request: APIRequestContext, name: string) {
  const answer = await request.post("/api/session", { data: { name, password } });
  expect(answer.status(), await answer.text()).toBe(200);
}
