import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { at, get } from "./company";
import { password, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

for (const language of walkedIn("zh-CN")) {
  const say = wordsOf(language);

  test(`the technician confirms on the phone, the director makes the day's report, the manager signs it (${language})`, async ({
    browser,
  }) => {
    const phone = await at(browser, "technician", language);
    await phone.goto("/tech");
    await phone.getByRole("link", { name: say("people.tech.title") }).click();
    await phone.getByText(say("people.tech.own"), { exact: true }).click();
    await phone.getByLabel(say("people.tech.own.minutes")).fill("45");
    await phone.getByLabel(say("people.tech.own.what")).fill("Werkzeug 工具 ñ");
    await phone.getByRole("button", { name: say("people.tech.own.add") }).click();
    await phone.getByLabel(say("people.tech.own.what")).fill("half");
    await phone.getByLabel(say("people.tech.remark")).fill("–");
    // The phone dies: what was typed is still there, half an entry too.
    await phone.reload();
    await expect(phone.getByLabel(say("people.tech.remark"))).toHaveValue("–");
    await expect(phone.getByLabel(say("people.tech.own.what"))).toHaveValue("half");
    await expect(phone.getByText("Werkzeug 工具 ñ")).toBeVisible();
    await expectAccessible(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const confirm = phone.getByRole("button", { name: say("people.tech.confirm") });
    expect((await confirm.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await phone.getByLabel(say("people.tech.password")).fill(password);
    await confirm.click();
    await expect(phone.getByText(say("people.tech.confirmed"))).toBeVisible();
    await expect(phone.locator("iframe").contentFrame().getByText("Werkzeug 工具 ñ")).toBeVisible();

    // Something was wrong: a new version says so, the old one stays readable.
    await phone.getByRole("button", { name: say("people.tech.correct"), exact: true }).click();
    await expect(phone.getByText("Werkzeug 工具 ñ").first()).toBeVisible();
    await phone.getByLabel(say("people.tech.remark")).fill("neu 更正 ñ");
    await phone.getByLabel(say("people.tech.correct.why")).fill("– –");
    await expectAccessible(phone);
    await phone.getByLabel(say("people.tech.password")).fill(password);
    await phone.getByRole("button", { name: say("people.tech.correct.send") }).click();
    await expect(phone.getByText(say("people.tech.corrected"), { exact: false }).first()).toBeVisible();
    await expect(phone.locator("iframe").contentFrame().getByText("neu 更正 ñ")).toBeVisible();
    await phone.getByRole("button", { name: "1", exact: true }).click();
    await expect(phone.locator("iframe").contentFrame().getByText("neu 更正 ñ")).toHaveCount(0);
    expect(await phone.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(".report.")))).toEqual([]);

    const director = await at(browser, "service-director", language);
    await director.goto("/reports");
    await expect(director.getByRole("cell", { name: /technician/ })).toBeVisible();
    await director.getByLabel(say("people.password")).fill(password);
    await director.getByRole("button", { name: say("people.make.send") }).click();
    await expect(director.getByText(say("people.waits"))).toBeVisible();
    await director.getByRole("button", { name: say("people.pass-on") }).click();
    await expect(director.getByRole("alert")).toBeVisible();
    await expectAccessible(director);

    const manager = await at(browser, "branch-manager", language);
    const mine = (await get(manager, "/api/obligations/mine")) as {
      duties: { rule: string; title: { path: string } | null }[];
    };
    const duty = mine.duties.find(({ rule }) => rule === "branch-manager-checks");
    expect(duty?.title?.path).toBe("/reports");
    await manager.goto(duty?.title?.path ?? "");
    await manager.getByLabel(say("people.password")).fill(password);
    await manager.getByRole("button", { name: say("people.sign.send") }).click();
    await expect(manager.getByText(say("people.passed"), { exact: false }).first()).toBeVisible();
    await expectAccessible(manager);
  });

  test(`the clerk compares the day's register and sends it (${language})`, async ({ browser }) => {
    const clerk = await at(browser, "service-centre-clerk", language);
    await clerk.goto("/register");
    await clerk.getByRole("button", { name: say("register.compare"), exact: true }).click();
    await expect(clerk.getByRole("button", { name: say("register.compare.again") })).toBeVisible();
    await clerk.getByLabel(say("register.password")).fill(password);
    await clerk.getByRole("button", { name: say("register.send.do") }).click();
    await expect(clerk.getByText(say("register.sent"), { exact: false })).toBeVisible();
    await expectAccessible(clerk);
  });
}
