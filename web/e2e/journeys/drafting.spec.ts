import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { begunDraft, dayAhead, keep } from "./drafts";
import { office } from "./office";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

for (const language of walkedIn("es")) {
  test(`a clause and its rule are written by form, and the draft is given another day (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const editor = await office(browser, "service-department", "drafting", language);
    await begunDraft(editor, say, "Ring back", 20);

    await editor.getByRole("button", { name: "§ 19 " }).click();
    await editor.getByRole("button", { name: `+ ${say("regulation.drafts.clause.add")}` }).click();
    const clause = editor.getByRole("form", { name: say("regulation.drafts.clause.add") });
    await clause.getByLabel(say("regulation.drafts.clause.number"), { exact: true }).fill("19");
    await expect(clause.getByRole("alert")).toHaveText(say("regulation.drafts.piece.known"));
    await clause.getByLabel(say("regulation.drafts.clause.number"), { exact: true }).fill("19a");
    await clause.getByLabel(/español/).fill("Tras la visita");
    await expectAccessible(editor);
    await clause.getByRole("button", { name: say("regulation.drafts.key.add.do") }).click();
    const written = editor.getByRole("group", { name: "§ 19a", exact: true });
    await expect(written).toBeVisible();
    await expect(editor.getByRole("button", { name: "§ 19a Tras la visita" })).toBeVisible();

    await written.getByRole("button", { name: `+ ${say("regulation.drafts.rule.add")}` }).click();
    const rule = written.getByRole("form", { name: say("regulation.drafts.rule.add") });
    await rule.getByLabel(say("regulation.drafts.rule.kind")).selectOption("obligation");
    await rule.getByLabel(say("regulation.drafts.rule.key"), { exact: true }).fill("ring-back");
    await rule.getByRole("button", { name: say("regulation.drafts.key.add.do") }).click();
    await expect(written.getByRole("heading", { name: /ring-back/ })).toBeVisible();
    await listsByKeyboard(editor, written, say);
    // What it still lacks is said at once; taken out again, and with words in the language that counts, nothing is amiss.
    await expect(editor.locator("details[data-errors=true]")).toBeVisible();
    await written
      .getByRole("button", { name: say("regulation.drafts.rule.remove").replace("{rule}", "ring-back") })
      .click();
    const chinese = new Intl.DisplayNames(["zh-CN"], { type: "language" }).of("zh-CN");
    const words = written.getByLabel(say("regulation.drafts.clause.text").replace("{language}", `${chinese}`));
    await words.fill("上门后一天内回访。");
    await words.blur();
    await expect(editor.locator("details[data-errors=false]")).toBeVisible();
    await keep(editor, say);
    await editor.reload();
    await expect(editor.getByRole("button", { name: "§ 19a Tras la visita" })).toBeVisible();

    await editor.getByRole("button", { name: say("regulation.drafts.terms"), exact: true }).click();
    const terms = editor.getByRole("form", { name: say("regulation.drafts.terms") });
    await terms.getByLabel(say("regulation.drafts.purpose")).fill("Ring back within a day");
    await terms.getByLabel(say("regulation.drafts.effective")).fill(await dayAhead(editor, 30));
    await expectAccessible(editor);
    await terms.getByRole("button", { name: say("regulation.drafts.terms.do"), exact: true }).click();
    await expect(terms).toBeHidden();
    await expect(editor.getByRole("heading", { level: 1 })).toHaveText("Ring back within a day");

    // A figure counts while one is still in its field, and one is asked before leaving it behind.
    await editor.getByRole("button", { name: /^§ 19 / }).click();
    const figure = editor.getByRole("textbox", { name: /arrival_urban/ });
    await figure.fill("4 working hours");
    await expect(editor.getByRole("status").filter({ hasText: say("regulation.drafts.unsaved") })).toBeVisible();
    await editor.getByRole("link", { name: say("regulation.drafts.replay") }).click();
    const asked = editor.getByRole("dialog", { name: say("regulation.drafts.leave") });
    await expect(asked).toBeVisible();
    await expectAccessible(editor);
    await editor.keyboard.press("Escape");
    await expect(asked).toBeHidden();
    await expect(figure).toHaveValue("4 working hours");
    await keep(editor, say);
    await editor.getByRole("link", { name: say("regulation.drafts.replay") }).click();
    await expect(editor).toHaveURL(/\/replay$/);
    await editor.goBack();

    // Writing goes on from there.
    await editor.getByRole("button", { name: "§ 19a Tras la visita" }).click();
    await written.getByLabel(say("regulation.drafts.clause.off")).click();
    await keep(editor, say);
  });
}

/** A list of events and one of warnings, row by row. */
async function listsByKeyboard(editor: Page, written: Locator, say: ReturnType<typeof wordsOf>) {
  const add = async (key: string) => {
    await written.getByLabel(say("regulation.drafts.key.add"), { exact: true }).selectOption(key);
    await written.getByRole("button", { name: say("regulation.drafts.key.add.do"), exact: true }).click();
    await written
      .getByRole("button", { name: say("regulation.drafts.row.add").replace("{list}", key), exact: true })
      .click();
  };
  const field = (label: string) => written.getByRole("combobox", { name: label, exact: true });
  await add("cancel");
  await expect(field("cancel 1")).toBeFocused();
  await field("cancel 1").pressSequentially("call.solved");
  await editor.keyboard.press("Enter");
  await expect(field("cancel 2")).toBeFocused();
  await field("cancel 2").pressSequentially("call.closed");
  await editor.keyboard.press("Alt+ArrowUp");
  await expect(field("cancel 1")).toHaveValue("call.closed");
  await expect(field("cancel 2")).toHaveValue("call.solved");
  await written
    .getByRole("button", { name: say("regulation.drafts.row.remove").replace("{row}", "cancel 1"), exact: true })
    .click();
  await expect(field("cancel 1")).toHaveValue("call.solved");
  await expect(field("cancel 2")).toHaveCount(0);
  // What is typed in one row stays when another is taken out in the same breath.
  await field("cancel 1").press("Enter");
  await expect(field("cancel 2")).toBeFocused();
  await field("cancel 1").fill("job.closed");
  await written
    .getByRole("button", { name: say("regulation.drafts.row.remove").replace("{row}", "cancel 2"), exact: true })
    .click();
  await expect(field("cancel 2")).toHaveCount(0);
  await expect(field("cancel 1")).toHaveValue("job.closed");

  // What is amiss is said where it is.
  await field("cancel 1").fill("job.lost");
  await field("cancel 1").blur();
  await expect(written.locator("[id$=-wrong]").filter({ hasText: "job.lost" })).toBeVisible();
  await field("cancel 1").fill("job.closed");
  await field("cancel 1").blur();
  await expect(written.locator("[id$=-wrong]").filter({ hasText: "job.lost" })).toHaveCount(0);

  await add("warn");
  await written.getByRole("textbox", { name: "warn 1 at", exact: true }).fill("75%");
  await field("warn 1 to").fill("service-director");
  await field("warn 1 to").blur();
  await expect(written.getByRole("group", { name: "warn 1", exact: true })).toBeVisible();
  await expectAccessible(editor);
}
