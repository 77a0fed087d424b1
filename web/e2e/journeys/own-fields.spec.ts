import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { csvOf, sheetOf } from "../sheet";
import { test } from "../test";
import { at, get } from "./company";
import { type Language, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

interface Field {
  id: string;
  label: string;
  choices: { code: string; words: string }[];
}

/** The register's own fields as their reader reads them: their words are the regulation's, not the catalogues'. */
async function fieldsOf(page: Page): Promise<(id: string) => Field> {
  const all: Field[] = await get(page, "/api/fields/call-register");
  return (id) => {
    const field = all.find((each) => each.id === id);
    if (!field) throw new Error(`The register has no field ${id}`);
    return field;
  };
}

async function download(page: Page, tool: string, button: string): Promise<Buffer> {
  await page.locator("main summary").filter({ hasText: tool }).click();
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  return readFileSync(await (await coming).path());
}

for (const language of walkedIn("zh-CN")) {
  test(`what only this company asks is asked, found again, taken out and put right (${language})`, async ({
    browser,
  }) => {
    test.slow();
    const say = wordsOf(language as Language);
    const clerk = await at(browser, "service-centre-clerk", language as Language);
    const field = await fieldsOf(clerk);
    const bought = field("bought_at");
    const place = bought.choices.findIndex(({ code }) => code === "online");
    const online = bought.choices[place]?.words ?? "";
    const height = `${field("work_height").label} (m)`;
    const order = `JD-${Date.now()}`;

    // By keyboard alone: the order's number is asked only of what was bought online.
    await clerk.goto("/desk");
    await expect(clerk.getByRole("combobox", { name: say("calls.desk.find") })).toBeFocused();
    await clerk.keyboard.type(`137${Date.now().toString().slice(-8)}`);
    await clerk.keyboard.press("Enter");
    await expect(clerk.getByLabel(say("calls.field.name"), { exact: true })).toBeFocused();
    await clerk.keyboard.type("Own Fields");
    await clerk.getByLabel(say("calls.field.fault")).focus();
    await clerk.keyboard.type("outdoor unit drips");
    await expect(clerk.getByLabel(field("order_number").label)).toHaveCount(0);
    await clerk.keyboard.press("Tab");
    await expect(clerk.getByLabel(bought.label)).toBeFocused();
    for (let n = 0; n <= place; n++) await clerk.keyboard.press("ArrowDown");
    await expect(clerk.getByLabel(bought.label)).toHaveValue("online");
    await expect(clerk.getByLabel(field("order_number").label)).toBeVisible();
    await clerk.keyboard.press("Enter");
    await clerk.keyboard.type(order);
    await clerk.keyboard.press("Enter");
    await expect(clerk.getByLabel(height)).toBeFocused();
    await clerk.keyboard.type("350");
    await expectAccessible(clerk);
    await clerk.keyboard.press("Enter");
    await expect(clerk.getByLabel(height)).toHaveAttribute("aria-invalid", "true");
    await clerk.getByLabel(height).fill(language === "es" ? "7,5" : "7.5");
    await clerk.keyboard.press("Enter");
    await expect(clerk.getByRole("heading", { name: say("calls.desk.registered") })).toBeVisible();

    // Found again by it, beside columns of its own, and taken out as a number.
    await clerk.goto("/calls");
    await clerk.getByRole("combobox", { name: bought.label }).selectOption("online");
    await clerk.getByLabel(say("fields.from").replace("{label}", height)).fill("7.2");
    await expect(clerk).toHaveURL(/own\.work_height=7\.2\.\./);
    await expect(clerk.locator("main tbody tr").filter({ hasText: "Own Fields" }).first()).toBeVisible();
    await clerk
      .locator("main summary")
      .filter({ hasText: say("lists.columns") })
      .click();
    for (const name of [bought.label, height]) {
      // The column is there when the server has kept the wish, which a click does not wait for.
      await clerk.getByRole("checkbox", { name }).click();
      await expect(clerk.getByRole("checkbox", { name })).toBeChecked();
    }
    const row = clerk.locator("main tbody tr").filter({ hasText: "Own Fields" }).first();
    await expect(row).toContainText(online);
    await expect(row).toContainText(language === "es" ? "7,5" : "7.5");
    const csv = csvOf((await download(clerk, say("lists.file"), say("lists.file.csv"))).toString("utf8").slice(1));
    const column = (name: string) => csv[0]?.findIndex((heading) => heading.startsWith(name)) ?? -1;
    expect(csv.at(1)?.[column(bought.label)]).toBe(online);
    expect(csv.at(1)?.[column(field("work_height").label)]).toBe("7.5");
    const sheet = sheetOf(await download(clerk, say("lists.file"), say("lists.file.xlsx")));
    expect(sheet.at(1)?.[column(field("work_height").label)]).toBe(7.5);
    await clerk
      .locator("main summary")
      .filter({ hasText: say("lists.columns") })
      .click();
    await clerk.getByRole("button", { name: say("lists.columns.reset") }).click();

    // On the case, and put right there.
    await row.getByRole("link").first().click();
    await expect(clerk.getByText(order)).toBeVisible();
    await expectAccessible(clerk);
    await clerk.getByRole("button", { name: say("calls.do.correct") }).click();
    await clerk.getByLabel(bought.label).selectOption("dealer");
    await expect(clerk.getByLabel(field("order_number").label)).toHaveCount(0);
    await clerk.getByLabel(say("calls.correct.why")).fill("misheard");
    await clerk.getByRole("button", { name: say("calls.correct.send") }).click();
    await expect(clerk.locator("del").filter({ hasText: order }).first()).toBeAttached();
    await expect(
      clerk
        .locator("ins")
        .filter({ hasText: bought.choices.find(({ code }) => code === "dealer")?.words ?? "" })
        .first(),
    ).toBeAttached();
  });
}
