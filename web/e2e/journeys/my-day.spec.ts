import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { type Language, signIn } from "./sign-in";

/** A call as a clerk writes it down; answers its number and where it stands. */
async function registered(
  page: Page,
  customer: string,
  language: Language = "en",
): Promise<{ id: string; number: string }> {
  await signIn(page, "service-centre-clerk", language);
  const answer = await page.request.post("/api/calls", {
    data: {
      newCustomer: { name: customer, kind: "private" },
      newSite: { lines: ["1 Century Avenue"], zone: "urban" },
      channel: "phone",
      fault: "does not start",
    },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}

for (const theme of ["light", "dark"] as const) {
  test(`what the regulation asks stands on the first page, with its clause and its clock (${theme})`, async ({
    page,
  }) => {
    const call = await registered(page, `Day ${theme}`);
    await signIn(page, "service-director", "en");
    await page.emulateMedia({ colorScheme: theme });
    await page.goto("/");
    const line = page
      .getByRole("listitem")
      .filter({ hasText: call.number })
      .filter({ hasText: "Assign the job today" });
    await expect(line).toBeVisible();
    await expect(line.getByRole("button", { name: "Clause 18" })).toBeVisible();
    await expect(line.getByText(/^Due/)).toBeVisible();
    await expectAccessible(page);
    await line.getByRole("link", { name: call.number }).click();
    await expect(page.getByRole("region", { name: "Asked now" })).toContainText("Arrive at the customer");
    await expectAccessible(page);
  });
}

test("who is let off is let off with a reason that everybody sees", async ({ page }) => {
  const call = await registered(page, "Let Off");
  await signIn(page, "service-director", "en");
  await page.goto(`/calls/${call.id}`);
  const asked = page.getByRole("region", { name: "Asked now" });
  await asked.getByRole("button", { name: "Let off: Draw up the service voucher" }).click();
  await expect(page.getByLabel("Why is Alex (service-centre-clerk) let off?")).toBeFocused();
  await page.keyboard.type("The customer rang off");
  await asked.getByRole("button", { name: "Let off", exact: true }).click();
  await asked.getByText(/Done or no longer asked/).click();
  await expect(asked.getByText("The customer rang off")).toBeVisible();
});

test("the narrow page shows everything below one another, in Spanish too", async ({ page }) => {
  const call = await registered(page, "Angosto", "es");
  await page.setViewportSize({ width: 390, height: 800 });
  await signIn(page, "service-centre-clerk", "es");
  await page.goto("/");
  const line = page.getByRole("listitem").filter({ hasText: call.number });
  await expect(line.first()).toContainText("Extender el vale de servicio");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  await page.getByRole("button", { name: /^Avisos/ }).click();
  await expect(page.getByRole("region", { name: "Avisos" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Avisos" })).toBeHidden();
});
