import { type Browser, expect, type Page, test as run } from "@playwright/test";
import { expectAccessible } from "../axe";
import { branchOf, ownName } from "../journeys/branch";
import { get, post } from "../journeys/company";
import { office } from "../journeys/office";
import { enter, type Language, walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";
import { regulationOf } from "./regulation";

const told = "do: [{notify: technician, about: visit-given}]";
const opened = "do: [{notify: technician, about: visit-given}, {open: issue, to: technician}]";

async function telephone(browser: Browser, account: string, language: Language): Promise<Page> {
  const { baseURL } = run.info().project.use;
  const viewport = { width: 390, height: 844 };
  const context = await browser.newContext({ baseURL, locale: language, timezoneId: "Asia/Shanghai", viewport });
  const page = await context.newPage();
  await enter(page.request, account);
  return page;
}

for (const language of walkedIn("zh-CN")) {
  test(`what a clause opens is told, answered on a telephone and accepted by somebody else (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const say = wordsOf(language);
    const name = `Matters ${language}`;
    const branch = await branchOf(browser, name, 1, language);
    const editor = await office(browser, "service-department", "matters", language);
    const manager = await office(browser, "general-manager", "matters", language);
    await regulationOf(ownName(name), editor, manager, (text) => text.replace(told, opened));
    const { director } = branch;
    const [technician] = branch.technicians;
    const call = await post(director, "/api/calls", {
      newCustomer: { name: `Matter ${language}`, kind: "private" },
      newSite: { lines: ["1 River Road"], zone: "urban" },
      channel: "phone",
      fault: "does not start",
    });
    const job = await post(director, "/api/jobs", { call: call.id, kind: "repair" });
    const given = await director.request.post(`/api/jobs/${job.id}/assignment`, {
      data: { technician: technician?.id },
      headers: { "If-Match": '"1"' },
    });
    expect(given.ok(), await given.text()).toBe(true);

    // The technician has it under the bell and on the day's page, and says what was done.
    const phone = await telephone(browser, technician?.account ?? "", language);
    await expect.poll(async () => (await get(phone, "/api/matters/waiting")).length).toBe(1);
    const [matter] = await get(phone, "/api/matters/waiting");
    const { notices } = await get(phone, "/api/notices");
    expect(notices.map(({ title }: { title: { path: string } | null }) => title?.path)).toContain(
      `/matters/${matter.id}`,
    );
    await phone.goto("/");
    await phone.getByRole("link", { name: matter.name }).click();
    await expect(phone).toHaveURL(`/matters/${matter.id}`);
    const answer = phone.getByRole("textbox", { name: say("matters.answer.words") });
    await expect(answer).toBeVisible();
    await expectAccessible(phone);
    expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await phone.screenshot({ path: run.info().outputPath("matter-on-a-telephone.png"), fullPage: true });
    await answer.fill("✓");
    await phone.getByRole("button", { name: say("matters.answer"), exact: true }).click();
    await expect(phone.getByText(say("matters.state.ANSWERED"))).toBeVisible();
    await expect(phone.getByRole("button", { name: say("matters.accept"), exact: true })).toBeHidden();

    // The director of the branch reads it and leaves it; whoever inspects accepts it, and it is off the list.
    await director.goto(`/matters/${matter.id}`);
    await expect(director.getByText("✓")).toBeVisible();
    await expect(director.getByRole("button", { name: say("matters.accept"), exact: true })).toBeHidden();
    await manager.goto("/matters");
    const row = manager.getByRole("row").filter({ hasText: name });
    await expect(row).toBeVisible();
    await expectAccessible(manager);
    await manager.screenshot({ path: run.info().outputPath("matters.png"), fullPage: true });
    await row.getByRole("link", { name: matter.name }).click();
    await expect(manager.getByText("✓")).toBeVisible();
    await expectAccessible(manager);
    await manager.screenshot({ path: run.info().outputPath("matter.png"), fullPage: true });
    await manager.getByRole("button", { name: say("matters.accept"), exact: true }).click();
    await expect(manager.getByText(say("matters.state.SETTLED"))).toBeVisible();
    await expect(phone.getByText(say("matters.state.SETTLED"))).toBeVisible();
    await manager.goto("/matters?state=SETTLED");
    await expect(row).toBeVisible();
  });
}
