import { expect } from "@playwright/test";
import { accountOf, enter, type Role } from "../journeys/sign-in";
import { test } from "../test";
import { languages, tour } from "./tour";

test.describe.configure({ timeout: 1_200_000 });

for (const language of languages) {
  test(`every page of a branch that has just begun, in ${language}`, async ({ browser }) => {
    const taken = await tour(browser, {
      company: "empty",
      language,
      whole: false,
      enter: (page, role) => enter(page.request, role === "administrator" ? role : accountOf(role as Role, "quiet")),
    });
    expect(taken).toBeGreaterThan(40);
  });
}
