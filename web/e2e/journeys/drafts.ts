import { expect, type Page } from "@playwright/test";
import { now } from "./company";
import type { wordsOf } from "./words";

type Say = ReturnType<typeof wordsOf>;

const hour = 3_600_000;

/** The day so many days on in Shanghai, which has no summer time, as the server's clock has it. */
export const dayAhead = async (page: Page, days: number) =>
  new Date((await now(page.request)).getTime() + (8 + days * 24) * hour).toISOString().slice(0, 10);

/** Begins a change of the regulation for a branch, or for the whole company; the path of its page. */
export async function begunDraft(editor: Page, say: Say, purpose: string, days: number, branch?: string) {
  await editor.goto("/regulation-drafts");
  await editor.getByRole("button", { name: say("regulation.drafts.begin"), exact: true }).click();
  await editor.getByLabel(say("regulation.drafts.purpose")).fill(purpose);
  if (branch) {
    await editor
      .getByRole("group", { name: say("regulation.drafts.units") })
      .getByLabel(branch)
      .click();
  }
  await editor.getByLabel(say("regulation.drafts.effective")).fill(await dayAhead(editor, days));
  await editor.getByRole("button", { name: say("regulation.drafts.begin.do") }).click();
  await expect(editor).toHaveURL(/regulation-drafts\/[0-9a-f-]{36}/);
  return new URL(editor.url()).pathname;
}

/** Keeps what was written. The words are whole: "not kept yet" has "kept" in it. */
export async function keep(editor: Page, say: Say) {
  await editor.getByRole("button", { name: say("regulation.drafts.save"), exact: true }).click();
  const writing = editor.getByRole("region", { name: say("regulation.drafts.view.write"), exact: true });
  await expect(writing.getByRole("status").first()).toHaveText(say("regulation.drafts.saved"));
}
