import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { get, post } from "./company";
import { office } from "./office";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const log = readFileSync("../docs/examples/invoices.csv");

for (const language of walkedIn("en")) {
  test(`a log of another system is kept, a draft is tried on it, and it goes again (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const editor = await office(browser, "service-department", "logs", language);
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
