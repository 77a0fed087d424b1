import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";

const entries = ["/", "/tech", "/v/no-such-link"];

for (const entry of entries) {
  for (const language of ["en", "zh-CN", "es"]) {
    test(`${entry} starts in ${language} under the server's content policy`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale: language, baseURL });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      page.on("console", (message) => {
        // That nobody is signed in yet, or that a link leads nowhere, is an answer, not a fault.
        if (message.type() === "error" && !/40[14]/.test(message.text())) complaints.push(message.text());
      });
      const answer = await page.goto(entry);
      expect(answer?.headers()["content-security-policy"]).toMatch(/script-src 'self'( 'wasm-unsafe-eval')?;/);
      await expect(page.getByRole("heading").first()).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expectAccessible(page);
      expect(complaints).toEqual([]);
      await context.close();
    });
  }
}

test("the phone's page brings at most 140 KB before the first tap", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto("/tech");
  await expect(page.getByRole("button").first()).toBeVisible();
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes / 1024).toBeLessThanOrEqual(140);
});
