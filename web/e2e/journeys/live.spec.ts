import { expect, type Page } from "@playwright/test";
import { test } from "../test";
import { at, get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

/** What another's hand did is there before anybody would have asked for it: pages read again by themselves after minutes at most. */
const soon = { timeout: 6_000 };

async function registered(clerk: Page, customer: string) {
  return post(clerk, "/api/calls", {
    newCustomer: { name: customer, kind: "private" },
    newSite: { lines: ["1 Century Avenue"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });
}

/** The page listens from when its first answer came. */
const listening = (page: Page) => page.waitForResponse((answer) => answer.url().includes("/api/live"));

/** Goes there and waits until the page is told of what happens. */
async function watch(page: Page, path: string) {
  await Promise.all([listening(page), page.goto(path)]);
}

for (const language of walkedIn("en")) {
  test(`what one does the others see at once: list, rail, board, telephone (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const director = await at(browser, "service-director", language);
    const technician = await at(browser, "technician", language);
    await Promise.all([watch(clerk, "/calls"), watch(director, "/dispatch"), watch(technician, "/tech")]);

    const call = await registered(director, `Live ${language} ${Date.now()}`);
    const line = clerk.getByRole("row").filter({ hasText: call.number });
    await expect(line).toBeVisible(soon);
    await line.getByRole("link", { name: call.number }).click();
    const rail = clerk.getByRole("region", { name: say("ui.rail.title") });
    await expect(rail).toBeVisible();

    const job = await post(director, "/api/jobs", { call: call.id, kind: "repair" });
    const tray = director.getByRole("region", { name: say("dispatch.tray"), exact: true });
    await expect(tray.getByRole("button", { name: new RegExp(job.number) })).toBeVisible(soon);
    await expect(clerk.getByRole("link", { name: job.number }).first()).toBeVisible(soon);

    const board = await get(director, "/api/dispatch/board");
    await director.request.post(`/api/jobs/${job.id}/assignment`, {
      data: { technician: board.lanes[0].id },
      headers: { "If-Match": '"1"' },
    });
    await expect(technician.getByRole("link", { name: new RegExp(`Live ${language}`) }).last()).toBeVisible(soon);
    await expect(clerk.getByText(new RegExp(say("workorders.state.assigned"))).first()).toBeVisible(soon);
    await expect(tray.getByRole("button", { name: new RegExp(job.number) })).toBeHidden(soon);
  });
}

test("the pages of one browser share a stream, and another takes it over when that one closes", async ({ browser }) => {
  const first = await at(browser, "service-centre-clerk", "en");
  const asked: string[] = [];
  first.context().on("request", (request) => {
    if (request.url().includes("/api/live")) asked.push(request.url());
  });
  await watch(first, "/calls");
  const second = await first.context().newPage();
  await second.goto("/calls");
  const before = await registered(first, "Shared stream");
  await expect(second.getByRole("row").filter({ hasText: before.number })).toBeVisible(soon);
  await expect(first.getByRole("row").filter({ hasText: before.number })).toBeVisible(soon);
  expect(asked).toHaveLength(1);

  const other = await at(browser, "service-director", "en");
  await Promise.all([listening(second), first.close()]);
  const after = await registered(other, "Stream taken over");
  await expect(second.getByRole("row").filter({ hasText: after.number })).toBeVisible(soon);
});

test("what somebody types stays while another changes the same file", async ({ browser }) => {
  const say = wordsOf("en");
  const clerk = await at(browser, "service-director", "en");
  const call = await registered(clerk, "Typed Here");
  const { customer } = await get(clerk, `/api/calls/${call.id}`);
  await watch(clerk, `/customers/${customer.id}`);
  await clerk.getByRole("button", { name: say("customers.edit"), exact: true }).click();
  const name = clerk.getByRole("textbox", { name: say("customers.field.name"), exact: true });
  await name.fill("Typed by me");

  const manager = await at(browser, "branch-manager", "en");
  const changed = await manager.request.put(`/api/customers/${customer.id}`, {
    data: { name: "Typed by another", kind: "private", phones: [], contacts: [], language: "en" },
    headers: { "If-Match": '"1"' },
  });
  expect(changed.ok(), await changed.text()).toBe(true);
  await expect(clerk.getByText(say("ui.conflict.behind"))).toBeVisible(soon);
  await expect(name).toHaveValue("Typed by me");
  await clerk.getByRole("button", { name: say("customers.save"), exact: true }).click();
  await expect(clerk.getByText(say("ui.conflict.title"))).toBeVisible();
  await expect(clerk.getByRole("row").filter({ hasText: "Typed by another" })).toBeVisible();
});

test("a row another has just changed is tinted, one's own is not", async ({ browser }) => {
  const technician = await at(browser, "technician", "es");
  const director = await at(browser, "service-director", "es");
  await watch(technician, "/tech");
  const call = await registered(director, "Tinted");
  const job = await post(director, "/api/jobs", { call: call.id, kind: "repair" });
  const board = await get(director, "/api/dispatch/board");
  const given = director.request.post(`/api/jobs/${job.id}/assignment`, {
    data: { technician: board.lanes[0].id },
    headers: { "If-Match": '"1"' },
  });
  await expect(technician.locator("article[data-changed=true]").filter({ hasText: "Tinted" })).toBeVisible(soon);
  expect((await given).ok()).toBe(true);
  await expect(technician.locator("article[data-changed=false]").filter({ hasText: "Tinted" })).toBeVisible();
});

test("without a line it says so, and with one again it catches up", async ({ browser }) => {
  const say = wordsOf("en");
  const clerk = await at(browser, "service-centre-clerk", "en");
  const other = await at(browser, "service-director", "en");
  await clerk.route("**/api/live?*", (route) => route.abort());
  await clerk.goto("/calls");
  await expect(clerk.getByText(say("ui.line.lost"))).toBeVisible();
  const call = await registered(other, "While away");
  const row = clerk.getByRole("row").filter({ hasText: call.number });
  await expect(row).toBeHidden();
  await clerk.unroute("**/api/live?*");
  await expect(row).toBeVisible();
  await expect(clerk.getByText(say("ui.line.lost"))).toBeHidden();
});

test("signing out in one page ends the stream, and no other page goes on being told", async ({ browser }) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  await watch(clerk, "/calls");
  const second = await clerk.context().newPage();
  await second.goto("/calls");
  await clerk.request.delete("/api/session");
  await expect(second.locator("input[type=password]")).toBeVisible({ timeout: 25_000 });
  await expect(clerk.locator("input[type=password]")).toBeVisible({ timeout: 25_000 });
});
