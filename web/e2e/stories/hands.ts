import { expect, type Page } from "@playwright/test";

/** Presses the button of that name. */
export async function tap(page: Page, name: string) {
  await page.getByRole("button", { name, exact: true }).first().click();
}

/** Signs with a line as a hand draws it, once the paper above has its full height. */
export async function sign(page: Page, label: string, done: string) {
  await expect(page.frameLocator("iframe").last().getByRole("heading").first()).toBeVisible();
  const field = page.getByRole("img", { name: label });
  const button = field.locator("..").getByRole("button", { name: done, exact: true });
  await expect(async () => {
    await field.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await field.boundingBox();
    if (!box) throw new Error("no field to sign in");
    await page.mouse.move(box.x + 20, box.y + 40);
    await page.mouse.down();
    for (let i = 1; i < 12; i++) await page.mouse.move(box.x + 20 + i * 15, box.y + 40 + (i % 3) * 18);
    await page.mouse.up();
    await expect(button).toBeEnabled({ timeout: 1000 });
  }).toPass({ timeout: 20_000 });
  await button.click();
  await expect(field).toHaveCount(0);
}
