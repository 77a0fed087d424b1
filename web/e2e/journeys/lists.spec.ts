import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { csvOf, sheetOf } from "../sheet";
import { test } from "../test";
import { at, get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

let people = 0;

/** A call by the API; answers its id and number. */
async function call(clerk: Page, name: string, channel = "web"): Promise<{ id: string; number: string }> {
  const phone = `135${String(Date.now()).slice(-6)}${people++ % 100}`.padEnd(11, "0");
  return post(clerk, "/api/calls", {
    newCustomer: { kind: "private", name, phones: [{ number: phone }] },
    newSite: { lines: ["9 Harbour Street"], zone: "urban" },
    newUnit: { model: { line: "washing-machine", model: "XQG-80" } },
    channel,
    symptom: "leak",
    fault: "-leaks, =1+1",
    evenIfKnown: true,
  });
}

/** The rows of the table as they are read, cell by cell, without the boxes to tick. */
async function shown(page: Page): Promise<string[][]> {
  const rows = page.locator("main table tbody tr");
  await expect(rows.first()).toBeVisible();
  return rows.evaluateAll((all) =>
    all.map((row) =>
      [...row.querySelectorAll<HTMLElement>("td:not(:has(input))")].map((cell) =>
        cell.innerText.replace(/\s+/g, " ").trim(),
      ),
    ),
  );
}

const tool = (page: Page, name: string) => page.locator("main summary").filter({ hasText: name });

const headings = (page: Page) => page.locator("main thead th:not(:has(input))").allInnerTexts();

for (const language of walkedIn("zh-CN")) {
  test(`a view is kept, shared and pinned, and a colleague works with it (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const { number } = await call(clerk, "Shared view", "letter");
    const name = `${say("calls.channel.letter")} ${Date.now()}`;
    await clerk.goto("/calls");
    await clerk.getByRole("combobox", { name: say("calls.filter.channel") }).selectOption("letter");
    await expect(clerk).toHaveURL(/channel=letter/);
    await tool(clerk, say("lists.views")).click();
    await clerk.getByRole("textbox", { name: say("lists.view.name"), exact: true }).fill(name);
    await clerk.getByLabel(say("lists.view.with")).selectOption("unit");
    await expectAccessible(clerk);
    await clerk.getByRole("button", { name: say("lists.view.keep") }).click();
    await expect(clerk.getByRole("link", { name })).toBeVisible();

    const director = await at(browser, "service-director", language);
    await director.goto("/calls");
    await tool(director, say("lists.views")).click();
    await expect(director.getByText(say("lists.view.by").replace("{name}", "").trim()).first()).toBeVisible();
    await expect(director.getByRole("button", { name: say("lists.view.discard").replace("{name}", name) })).toHaveCount(
      0,
    );
    await director.getByRole("button", { name: say("lists.view.pin").replace("{name}", name) }).click();
    const pinned = director.getByRole("navigation").getByRole("link", { name });
    await expect(pinned).toBeVisible();
    await director.goto("/");
    await pinned.click();
    await expect(director).toHaveURL(/\/calls\?channel=letter/);
    await expect(director.getByRole("link", { name: number })).toBeVisible();
    await expect(director.getByRole("combobox", { name: say("calls.filter.channel") })).toHaveValue("letter");

    await clerk.reload();
    await tool(clerk, say("lists.views")).click();
    await clerk.getByRole("button", { name: say("lists.view.discard").replace("{name}", name) }).click();
    await expect(clerk.getByRole("link", { name })).toHaveCount(0);
    await director.reload();
    await expect(director.getByRole("link", { name: number })).toBeVisible();
    await expect(pinned).toHaveCount(0);
  });
}

test("columns are as one wants them, here and at the next browser", async ({ browser }) => {
  const say = wordsOf("en");
  const manager = await at(browser, "branch-manager", "en");
  const clerk = await at(browser, "service-centre-clerk", "en");
  await call(clerk, "Columns");
  await manager.goto("/calls");
  await shown(manager);
  const before = await headings(manager);
  expect(before).toContain("Fault");
  await tool(manager, say("lists.columns")).click();
  await manager.getByRole("checkbox", { name: "Fault" }).click();
  await expect(manager.getByRole("checkbox", { name: "Fault" })).not.toBeChecked();
  await manager.getByRole("checkbox", { name: "Channel" }).click();
  await expect(manager.getByRole("checkbox", { name: "Channel" })).toBeChecked();
  await manager.getByRole("button", { name: say("lists.columns.earlier").replace("{column}", "Customer") }).click();
  const wanted = ["Number", "Customer", "State", ...before.slice(3).filter((each) => each !== "Fault"), "Channel"];
  await expect.poll(() => headings(manager)).toEqual(wanted);
  const again = await at(browser, "branch-manager", "en");
  await again.goto("/calls");
  await expect.poll(() => headings(again)).toEqual(wanted);
  await tool(again, say("lists.columns")).click();
  await again.getByRole("button", { name: say("lists.columns.reset") }).click();
  await expect.poll(() => headings(again)).toEqual(before);
});

test("many jobs are given at once; the one somebody was faster with is told with its reason", async ({ browser }) => {
  const say = wordsOf("en");
  const director = await at(browser, "service-director", "en");
  const jobs: { id: string; number: string }[] = [];
  for (let n = 0; n < 3; n++) {
    const { id } = await call(director, `Bulk ${n}`);
    await post(director, "/api/jobs", { call: id, kind: "repair" });
    jobs.push((await get(director, `/api/jobs?call=${id}`))[0]);
  }
  await director.goto("/jobs/list?state=drawn-up");
  for (const { number } of jobs) {
    await director.getByRole("checkbox", { name: say("lists.choose.one").replace("{name}", number) }).check();
  }
  // Meanwhile somebody else gives the second one away.
  const [technician] = await get(director, "/api/organisation/people?role=technician");
  const assigned = await director.request.post(`/api/jobs/${jobs[1]?.id}/assignment`, {
    data: { technician: technician.id },
    headers: { "If-Match": `"${(await get(director, `/api/jobs/${jobs[1]?.id}`)).line.version}"` },
  });
  expect(assigned.ok()).toBe(true);
  await director.getByRole("button", { name: say("workorders.bulk.assign") }).click();
  const form = director.locator("form").filter({ has: director.getByText(say("workorders.bulk.choose")) });
  await form.getByLabel(say("workorders.column.technician")).selectOption(technician.id);
  await form.getByRole("button", { name: say("workorders.bulk.assign") }).click();
  const outcome = director.getByRole("status").filter({ hasText: /\S/ });
  await expect(outcome).toContainText("2 done, one refused.");
  await expect(outcome.getByRole("listitem")).toHaveCount(1);
  await expect(outcome.getByRole("listitem")).toContainText(jobs[1]?.number ?? "");
  for (const { id } of jobs) {
    expect((await get(director, `/api/jobs/${id}`)).line.technician).toBe(technician.id);
  }
  await expectAccessible(director);
});

test("a file has what the list shows: rows, columns, order and words", async ({ browser }) => {
  const say = wordsOf("es");
  const clerk = await at(browser, "service-centre-clerk", "es");
  for (const name of ["=Núñez", "+34 Pérez", '"Comillas", S. L.']) await call(clerk, name, "dealer");
  await clerk.goto("/calls?channel=dealer&category=all&sort=oldest");
  const rows = await shown(clerk);
  expect(rows.length).toBeGreaterThanOrEqual(3);
  const take = async (format: "csv" | "xlsx") => {
    await tool(clerk, say("lists.file")).click();
    const coming = clerk.waitForEvent("download");
    await clerk.getByRole("button", { name: say(`lists.file.${format}`) }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^Avisos \\d{4}-\\d\\d-\\d\\d\\.${format}$`));
    return readFileSync(await file.path());
  };
  const columns = await headings(clerk);
  const at0 = (name: string) => columns.indexOf(say(`calls.column.${name}`));
  const sheet = sheetOf(await take("xlsx"));
  expect(sheet[0]).toEqual(columns);
  expect(sheet).toHaveLength(rows.length + 1);
  const text = (await take("csv")).toString("utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const csv = csvOf(text.slice(1));
  expect(csv[0]).toEqual(columns);
  for (const [n, row] of rows.entries()) {
    for (const key of ["number", "status", "customer", "address", "model", "fault"]) {
      expect(sheet[n + 1]?.[at0(key)], key).toBe(row[at0(key)]);
      expect(csv[n + 1]?.[at0(key)]?.replace(/^'(?=[=+\-@])/, ""), key).toBe(row[at0(key)]);
    }
    // A real date: days since 1900 as sheets count them, in the reader's zone.
    const day = new Date(Math.round((Number(sheet[n + 1]?.[at0("received")]) - 25569) * 86_400_000));
    expect(csv[n + 1]?.[at0("received")]).toBe(day.toISOString().slice(0, 16).replace("T", " "));
  }
  expect(csv.some((record) => record[at0("customer")]?.startsWith("'="))).toBe(true);
});

test("anywhere by keyboard alone: a page by its initials, a call by its number, an action of the page", async ({
  browser,
}) => {
  const say = wordsOf("zh-CN");
  const clerk = await at(browser, "service-centre-clerk", "zh-CN");
  const { id, number } = await call(clerk, "键盘");
  await clerk.goto("/");
  await expect(clerk.getByRole("heading", { level: 1 })).toBeVisible();
  const palette = clerk.getByRole("combobox", { name: say("palette.title") });
  await clerk.keyboard.press("Control+k");
  await expect(palette).toBeFocused();
  await expectAccessible(clerk);
  // 叫修登记簿
  await clerk.keyboard.type("jxdjb");
  await clerk.keyboard.press("Enter");
  await expect(clerk).toHaveURL(/\/calls/);
  await clerk.keyboard.press("Control+k");
  await clerk.keyboard.type(number);
  await expect(clerk.getByRole("dialog").getByRole("option", { selected: true })).toContainText(number);
  await clerk.keyboard.press("Enter");
  await expect(clerk).toHaveURL(new RegExp(`/calls/${id}`));
  await expect(clerk.getByRole("button", { name: say("calls.do.notes") })).toBeVisible();
  await clerk.keyboard.press("Control+k");
  await clerk.keyboard.type(say("calls.do.notes"));
  await clerk.keyboard.press("Enter");
  const words = clerk.getByLabel(say("calls.words.notes"));
  await expect(words).toBeFocused();
  // What is typed is typed, whatever the keys are elsewhere.
  await clerk.keyboard.type("x?/a");
  await expect(words).toHaveValue("x?/a");
  await clerk.keyboard.press("Escape");
  await clerk.locator("h1").click();
  await clerk.keyboard.press("?");
  const sheet = clerk.getByRole("dialog", { name: say("palette.keys") });
  await expect(sheet).toContainText(say("calls.do.notes"));
  await expect(sheet).toContainText(say("shell.palette"));
  await clerk.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await clerk.keyboard.press("n");
  await expect(words).toBeFocused();
});
