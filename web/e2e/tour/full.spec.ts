import { expect } from "@playwright/test";
import { test } from "../test";
import { demonstration } from "./life";
import { read } from "./places";
import { languages, tour, wholeTour } from "./tour";

test.describe.configure({ timeout: 1_800_000 });

for (const language of languages) {
  test(`every page of a company with life in it, in ${language}`, async ({ browser, request }) => {
    const { password, accounts } = await demonstration(request);
    const taken = await tour(browser, {
      company: "full",
      language,
      whole: true,
      enter: async (page, role) => {
        for (const { name } of accounts.filter((account) => account.role === role)) {
          const answer = await page.request.post("/api/session", { data: { name, password } });
          expect(answer.ok(), await answer.text()).toBe(true);
          // of the technicians one who has work in hand
          if (role !== "technician" || (await read(page, "/api/jobs/mine")).length > 0) break;
        }
        await page.request.post("/api/me/language", { data: { language } });
      },
    });
    expect(taken).toBe(wholeTour());
  });
}
