import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { branchOf, colleagueOf } from "../journeys/branch";
import { now, post, wait } from "../journeys/company";
import { walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";

const soon = { timeout: 30_000 };

for (const language of walkedIn("en")) {
  test(`a late arrival is a mark in the technician's account, with its clause (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const branch = await branchOf(browser, `Marks ${language}`, 1, language);
    const { director } = branch;
    const [technician] = branch.technicians;
    // What happens in the next two weeks lies in one month.
    const today = (await now(director.request)).getUTCDate();
    if (today > 10) await wait(24 * (34 - today));
    const call = await post(director, "/api/calls", {
      newCustomer: { name: `Late ${language}`, kind: "private" },
      newSite: { lines: ["1 Century Avenue"], zone: "urban" },
      channel: "phone",
      fault: "does not start",
    });
    const job = await post(director, "/api/jobs", { call: call.id, kind: "repair" });
    const given = await director.request.post(`/api/jobs/${job.id}/assignment`, {
      data: { technician: technician?.id },
      headers: { "If-Match": '"1"' },
    });
    expect(given.ok(), await given.text()).toBe(true);
    // Longer than any limit of working hours, whatever day it is and however many holidays lie before it.
    await wait(24 * 14);

    await expect(async () => {
      await director.goto("/ledgers");
      await expect(director.getByRole("table")).toBeVisible({ timeout: 1_000 });
    }).toPass(soon);
    await expectAccessible(director);
    await director.getByRole("table").getByRole("link").first().click();
    const account = director.getByRole("link", { name: technician?.name ?? "" });
    await expect(account).toBeVisible();
    const closing = new RegExp(`^${say("ledgers.close")} `);
    await expect(director.getByRole("button", { name: closing })).toBeHidden();
    await expectAccessible(director);
    await account.click();
    await expect(director.getByRole("cell", { name: say("ledgers.kind.mark") })).toBeVisible();
    await expect(director.getByRole("button", { name: /19/ }).first()).toBeVisible();
    await expectAccessible(director);
    await director.setViewportSize({ width: 390, height: 800 });
    expect(await director.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    // Once the month is over whoever takes it into pay closes it, by keyboard, and once.
    await wait(24 * 31);
    const accountant = await colleagueOf(browser, director, "accountant", language);
    await accountant.goto("/ledgers");
    await accountant.getByRole("table").getByRole("link").first().click();
    const close = accountant.getByRole("button", { name: closing });
    await expect(close).toBeVisible();
    await expectAccessible(accountant);
    await close.focus();
    await accountant.keyboard.press("Enter");
    await expect(close).toBeHidden();
    await expect(accountant.getByRole("link", { name: technician?.name ?? "" })).toBeVisible();
    await accountant.reload();
    await expect(accountant.getByRole("link", { name: technician?.name ?? "" })).toBeVisible();
    await expect(close).toBeHidden();
    await expectAccessible(accountant);

    await director.goto("/charges");
    await expect(director.getByText(say("charges.empty.title"))).toBeVisible();
    await expectAccessible(director);
  });
}
