import { readFileSync } from "node:fs";
import { type Browser, expect, type Page, request as requests } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { get, post } from "./company";
import { enter, type Language, password, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const log = readFileSync("../docs/examples/invoices.csv");

for (const language of walkedIn("en")) {
  test(`a log of another system is kept, a draft is tried on it, and it goes again (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const editor = await drafter(browser, language);
    const adoptions: { id: string; document: string }[] = await get(editor, "/api/regulation/adoptions");
    const draft = await post(editor, "/api/regulation/drafts", {
      base: adoptions.find(({ document }) => document === "P1")?.id,
      terms: {
        purpose: `tried on a log (${language})`,
        repeals: false,
        units: [],
        products: [],
        effective: "2040-01-01",
      },
    });

    await editor.goto(`/regulation-drafts/${draft.id}/replay`);
    const logs = editor.getByRole("region", { name: say("replays.logs") });
    await logs.getByRole("button", { name: say("replays.logs.bring") }).click();
    const form = editor.getByRole("form", { name: say("replays.logs.bring") });
    await form.getByLabel(say("replays.logs.file"), { exact: true }).setInputFiles({
      name: "invoices.csv",
      mimeType: "text/csv",
      buffer: log,
    });
    await form.getByLabel(say("replays.logs.field.name")).fill(`Invoices (${language})`);
    await form.getByLabel(say("replays.logs.field.case")).fill("Invoice");
    await form.getByLabel(say("replays.logs.field.activity")).fill("Deed");
    await form.getByLabel(say("replays.logs.field.time"), { exact: true }).fill("When");
    await expectAccessible(editor);

    // A column that is not there is said, and put right.
    await form.getByRole("button", { name: say("replays.logs.keep") }).click();
    await expect(form.getByRole("alert")).toContainText("Deed");
    await form.getByLabel(say("replays.logs.field.activity")).fill("Step");
    await form.getByRole("button", { name: say("replays.logs.keep") }).click();

    // The regulation speaks of calls, of which invoices know nothing.
    await expect(logs.getByRole("alert")).toContainText(/\d/);
    await expectAccessible(editor);
    await logs.getByRole("button", { name: say("replays.logs.delete") }).click();
    await expect(logs.getByRole("button", { name: say("replays.logs.delete") })).toHaveCount(0);
    await expect(logs.getByRole("option")).toHaveCount(1);
  });
}

/** Somebody who drafts regulations, taken on for this journey. */
async function drafter(browser: Browser, language: Language): Promise<Page> {
  const { baseURL } = test.info().project.use;
  const administrator = await requests.newContext({ baseURL });
  await enter(administrator, "administrator");
  const [company] = await (await administrator.get("/api/organisation/units")).json();
  const name = `logs-${language.toLowerCase()}`;
  const taken = await administrator.post("/api/organisation/people", {
    data: { unit: company.id, role: "service-department", details: { name, language } },
  });
  expect(taken.ok(), await taken.text()).toBe(true);
  const { id } = await taken.json();
  const opened = await administrator.post(`/api/organisation/people/${id}/account`, { data: { name, password } });
  expect(opened.ok(), await opened.text()).toBe(true);
  await administrator.dispose();
  const context = await browser.newContext({ baseURL, locale: language, timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await enter(page.request, name);
  return page;
}
