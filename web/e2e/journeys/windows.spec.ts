import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branchOf } from "./branch";
import { get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

for (const language of walkedIn("zh-CN")) {
  test(`a time is promised on the telephone by keyboard, and another one on the job's page (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const { director } = await branchOf(browser, `Windows ${language}`, 2, language);
    await director.goto("/desk");
    const finder = director.getByRole("combobox", { name: say("calls.desk.find") });
    await expect(finder).toBeFocused();
    await director.keyboard.type("Zhou Tian");
    await director.keyboard.press("Enter");
    await expect(director.getByLabel(say("calls.field.name"), { exact: true })).toBeFocused();
    await director.getByLabel(say("calls.field.model")).fill("KFR-35GW");
    await director.getByLabel(say("calls.field.fault")).fill("does not cool");

    await director.keyboard.press("Alt+W");
    const windows = director.getByRole("region", { name: say("dispatch.window.title") });
    const best = windows.getByRole("list", { name: say("dispatch.window.best") }).getByRole("button");
    await expect(best.first()).toBeFocused();
    await director.keyboard.press("Enter");
    await expect(best.first()).toHaveAttribute("aria-pressed", "true");
    await expect(windows.getByRole("status")).not.toBeEmpty();
    await expectAccessible(director);

    await director.keyboard.press("Control+Enter");
    await expect(director.getByRole("heading", { name: say("calls.desk.registered") })).toBeVisible();
    await expect(windows.getByRole("status")).not.toBeEmpty();
    await director.getByRole("link", { name: say("calls.desk.open-case") }).click();
    await expect(windows.getByRole("status")).not.toBeEmpty();

    const call = new URL(director.url()).pathname.split("/").at(-1) ?? "";
    const [job] = await get(director, `/api/jobs?call=${call}`);
    await director.goto(`/jobs/${job.id}`);
    await expect(windows).toBeVisible();
    await director.keyboard.press("p");
    await expect(best.first()).toBeFocused();
    await best.last().press("Enter");
    await expect(windows.getByRole("list")).toHaveCount(0);
    await expect
      .poll(async () => (await get(director, `/api/jobs/${job.id}`)).line.appointmentFrom)
      .not.toBe(job.appointmentFrom);
    await expectAccessible(director);
    await director.context().close();
  });
}

test("a time that was taken meanwhile is refused, and other times are there at once", async ({ browser }) => {
  const say = wordsOf("en");
  const { director } = await branchOf(browser, "Windows taken", 1, "en");
  const job = async (n: number) => {
    const call = await post(director, "/api/calls", {
      newCustomer: { name: `Taken ${n}`, kind: "private" },
      newSite: { lines: [`${n} Century Avenue`], zone: "urban" },
      channel: "phone",
      fault: "does not start",
    });
    return post(director, "/api/jobs", { call: call.id, kind: "repair" });
  };
  const wanted = await job(0);
  // The page hears nothing for a while.
  await director.route("**/api/live?*", (route) => route.abort());
  await director.goto(`/jobs/${wanted.id}`);
  const windows = director.getByRole("region", { name: say("dispatch.window.title") });
  const best = windows.getByRole("list", { name: say("dispatch.window.best") }).getByRole("button");
  await windows.getByRole("button", { name: say("dispatch.window.ask") }).click();
  await expect(best.first()).toBeFocused();

  const [first] = (await get(director, `/api/dispatch/jobs/${wanted.id}/windows`)).filter(
    (each: { rank: number | null }) => each.rank === 1,
  );
  for (let n = 1; ; n++) {
    const other = await job(n);
    const taken = await director.request.post(`/api/dispatch/jobs/${other.id}/appointment`, {
      data: { from: first.from, to: first.to },
      headers: { "If-Match": '"1"' },
    });
    if (taken.status() === 409) break;
    expect(taken.ok(), await taken.text()).toBe(true);
    expect(n, "one technician has few hours in a window").toBeLessThan(10);
  }
  await best.first().click();
  await expect(windows.getByRole("alert")).toBeVisible();
  await expect(best.first()).toBeVisible();
  await expectAccessible(director);
  await director.context().close();
});

for (const language of walkedIn("es")) {
  test(`a unit plans by its own settings, and two who change them lose nothing (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const { director } = await branchOf(browser, `Planning ${language}`, 1, language);
    await director.goto("/dispatch");
    await director.getByRole("link", { name: say("dispatch.settings") }).click();
    await expect(director.getByText(say("needs.planning.from.shipped"))).toBeVisible();
    await director.getByRole("button", { name: say("needs.planning.change") }).press("Enter");
    const form = director.getByRole("form", { name: say("needs.planning.change") });
    await form.getByLabel(say("needs.planning.windowMinutes")).fill("60");
    await form.getByLabel(say("needs.planning.drivingMinute")).fill("600");

    const unit = (await get(director, "/api/session")).unit;
    const path = `/api/dispatch/units/${unit}/planning`;
    const { settings } = await get(director, path);
    const colleague = await director.request.put(path, {
      headers: { "If-Match": '"0"' },
      data: { ...settings, windowMinutes: 90, horizonDays: 3 },
    });
    expect(colleague.ok(), await colleague.text()).toBe(true);
    await form.getByLabel(say("needs.planning.drivingMinute")).press("Enter");
    await form.getByRole("button", { name: say("ui.conflict.keep-mine") }).click();
    await expect(director.getByText(say("needs.planning.from.own"))).toBeVisible();
    const kept = (await get(director, path)).settings;
    expect([kept.windowMinutes, kept.horizonDays, kept.weights.drivingMinute]).toEqual([60, 3, 600]);
    await expectAccessible(director);
    await director.context().close();
  });
}
