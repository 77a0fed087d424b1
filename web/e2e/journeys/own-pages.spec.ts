import { readFileSync } from "node:fs";
import { type Browser, expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { get, post } from "./company";
import { enter, type Language, password, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const organisation = "/api/organisation";

/** Days of the company's zone (China has no summer time). */
async function day(page: Page, ahead: number): Promise<string> {
  const { now } = await get(page, "/api/health");
  return new Date(Date.parse(now) + (8 + ahead * 24) * 3_600_000).toISOString().slice(0, 10);
}

/** Somebody at a browser of their own. */
async function desk(browser: Browser, account: string, language: Language, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    locale: language,
    timezoneId: "Asia/Shanghai",
    viewport: { width, height: 800 },
    acceptDownloads: true,
  });
  // The administrator's account speaks English.
  await context.addInitScript((chosen) => localStorage.setItem("sanbao.language", chosen), language);
  const page = await context.newPage();
  await enter(page.request, account);
  return page;
}

async function employ(page: Page, unit: string, role: string, name: string, language: Language, account: string) {
  const person = await post(page, `${organisation}/people`, { unit, role, details: { name, language } });
  await post(page, `${organisation}/people/${person.id}/account`, { name: account, password });
}

const holidays = (days: readonly string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//journey//EN",
    ...days.flatMap((date) => [
      "BEGIN:VEVENT",
      `UID:${date}`,
      "DTSTAMP:20260101T000000Z",
      `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`,
      "SUMMARY:台风 Typhoon",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const language of walkedIn("es")) {
  const say = wordsOf(language);

  test(`a branch is opened, its people, deputies and hours are kept, and the audit tells it (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const stamp = `${language}-${Date.now()}`;
    const branch = `Ñ 新 ${stamp}`;
    const administrator = await desk(browser, "administrator", language);

    // The administrator opens a branch and gives it a manager and a clerk.
    await administrator.goto("/company/organisation");
    await administrator.getByRole("button", { name: say("company.unit.open"), exact: true }).click();
    await administrator.getByLabel(say("company.unit.name"), { exact: true }).fill(branch);
    await administrator.getByLabel(say("company.unit.register.keeps"), { exact: true }).check();
    await expectAccessible(administrator);
    await administrator
      .locator("form")
      .getByRole("button", { name: say("company.unit.open"), exact: true })
      .click();
    await expect(administrator.getByRole("heading", { name: branch })).toBeVisible();
    const units: { id: string; name: string }[] = await get(administrator, `${organisation}/units`);
    const unit = units.find(({ name }) => name === branch)?.id ?? "";
    await employ(administrator, unit, "branch-manager", `Manager ${stamp}`, language, `manager-${stamp}`);
    await employ(administrator, unit, "service-centre-clerk", `Clerk ${stamp}`, language, `clerk-${stamp}`);

    // The manager takes somebody on and opens the account.
    const manager = await desk(browser, `manager-${stamp}`, language);
    await manager.goto("/company/people");
    await manager.getByRole("button", { name: say("company.person.add"), exact: true }).click();
    await manager.getByLabel(say("company.person.first-post"), { exact: true }).selectOption("technician");
    await manager.getByLabel(say("company.person.name"), { exact: true }).fill(`𠮷 Técnico ${stamp}`);
    await expectAccessible(manager);
    await manager
      .locator("form")
      .getByRole("button", { name: say("company.person.add"), exact: true })
      .click();
    await expect(manager.getByRole("heading", { level: 1, name: `𠮷 Técnico ${stamp}` })).toBeVisible();
    await manager.getByLabel(say("company.account.sign-in-name"), { exact: true }).fill(`technician-${stamp}`);
    await manager.getByLabel(say("company.account.password"), { exact: true }).fill("short");
    await manager.getByRole("button", { name: say("company.account.open") }).click();
    await expect(manager.getByLabel(say("company.account.password"), { exact: true })).toHaveAttribute(
      "aria-invalid",
      "true",
    );
    await manager.getByLabel(say("company.account.password"), { exact: true }).fill(password);
    await manager.getByRole("button", { name: say("company.account.open") }).click();
    await expect(manager.getByRole("button", { name: say("company.account.reset") })).toBeVisible();
    await expectAccessible(manager);

    // For two weeks the clerk stands in for the manager and sees what falls to the manager.
    const clerk = await desk(browser, `clerk-${stamp}`, language);
    const first = await post(clerk, "/api/calls", call(`Cliente ${stamp}`));
    await clerk.goto("/");
    await expect(clerk.getByRole("heading", { level: 1 })).toBeVisible();
    const assigns = { hasText: first.number };
    const before = await clerk.getByRole("listitem").filter(assigns).count();
    await manager.goto("/company/deputies");
    await manager
      .getByRole("button", { name: say("company.deputy.name") })
      .first()
      .click();
    await manager
      .getByLabel(say("company.deputy"), { exact: true })
      .selectOption({ label: `Clerk ${stamp} · ${branch}` });
    await expectAccessible(manager);
    await manager
      .locator("form")
      .getByRole("button", { name: say("company.deputy.name") })
      .click();
    await expect(manager.getByText(say("company.deputy.by").replace("{name}", `Clerk ${stamp}`))).toBeVisible();
    await expect
      .poll(async () => {
        await clerk.goto("/");
        await clerk.getByRole("heading", { level: 1 }).waitFor();
        // Another server may take some seconds to know of it, and every second answer is its.
        const mayNow = await clerk.getByRole("link", { name: say("company.menu.people") }).isVisible();
        return mayNow ? clerk.getByRole("listitem").filter(assigns).count() : 0;
      })
      .toBeGreaterThan(before);

    // The branch gets hours of its own; a typhoon moves what is running.
    await manager.goto("/company/calendars");
    await manager.getByRole("button", { name: say("company.calendar.make"), exact: true }).click();
    await manager.getByLabel(say("company.calendar.name"), { exact: true }).fill(`Cal ${stamp}`);
    await manager.getByLabel(say("company.calendar.reason"), { exact: true }).fill("– –");
    await manager
      .locator("form")
      .getByRole("button", { name: say("company.calendar.make"), exact: true })
      .click();
    await expect(manager.getByRole("heading", { level: 1, name: `Cal ${stamp}` })).toBeVisible();
    await expectAccessible(manager);
    const today = await day(manager, 0);
    const second = await post(clerk, "/api/calls", call(`Clienta ${stamp}`));
    const due = async () => {
      const duties: { rule: string; due: string | null }[] = await get(clerk, `/api/obligations/cases/${second.id}`);
      return Date.parse(duties.find(({ rule }) => rule === "arrive")?.due ?? "");
    };
    const usual = await due();
    await manager.getByRole("button", { name: say("company.import.title") }).click();
    const days = await Promise.all(Array.from({ length: 7 }, (_, ahead) => day(manager, ahead)));
    await manager
      .getByLabel(say("company.import.file"), { exact: true })
      .setInputFiles({ name: "节假日.ics", mimeType: "text/calendar", buffer: Buffer.from(holidays(days)) });
    await expect(manager.getByRole("cell", { name: /台风 Typhoon/ })).toHaveCount(7);
    await manager.getByLabel(say("company.calendar.reason"), { exact: true }).fill("Typhoon 台风");
    await manager.getByLabel(say("company.effect.move"), { exact: true }).check();
    await expect(manager.getByRole("status").filter({ hasText: "→" })).toBeVisible();
    await expectAccessible(manager);
    await manager.locator("form").getByRole("button", { name: /7/ }).click();
    await expect(manager.locator(`button[data-date="${today}"]`)).toHaveAttribute("data-look", "holiday");
    await expect.poll(due, { timeout: 20_000 }).toBeGreaterThan(usual);

    // The year is walked with the arrow keys, and the narrow page needs no scrolling sideways.
    await manager.locator(`button[data-date="${today}"]`).focus();
    await manager.keyboard.press("ArrowRight");
    await expect(manager.locator(`button[data-date="${await day(manager, 1)}"]`)).toBeFocused();
    await manager.setViewportSize({ width: 390, height: 844 });
    expect(await wide(manager)).toBe(false);

    // The audit tells who did it, with what stood there before.
    await manager.goto("/company/audit");
    await manager.getByLabel(say("company.audit.kind"), { exact: true }).selectOption("calendar.amended");
    const line = manager
      .getByRole("listitem")
      .filter({ hasText: `Cal ${stamp}` })
      .first();
    await expect(line).toContainText(`Manager ${stamp}`);
    await line.getByRole("button", { name: say("company.audit.details") }).click();
    await expect(line.locator("code")).toHaveText(/^[0-9a-f]{64}$/);
    await expectAccessible(manager);
    expect(await wide(manager)).toBe(false);

    // Everybody has their own file.
    await clerk.goto("/me/file");
    await expect(clerk.getByRole("heading", { level: 1, name: say("company.own.title") })).toBeVisible();
    await expect(clerk.getByText(say("company.sessions.here"), { exact: false }).first()).toBeVisible();
    await expectAccessible(clerk);
    const [file] = await Promise.all([
      clerk.waitForEvent("download"),
      clerk.getByRole("link", { name: say("company.own.download") }).click(),
    ]);
    const kept = JSON.parse(readFileSync(await file.path(), "utf8"));
    expect(kept.name).toBe(`Clerk ${stamp}`);
    expect(JSON.stringify(kept)).not.toContain(`Manager ${stamp}`);
  });
}

const call = (name: string) => ({
  newCustomer: { name, kind: "private" },
  newSite: { lines: ["1 Century Avenue"], zone: "urban" },
  channel: "phone",
  fault: "does not start",
});
