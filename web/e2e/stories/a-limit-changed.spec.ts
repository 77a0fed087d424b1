import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { branchOf, ownName } from "../journeys/branch";
import { get, now, post, wait, waitForMondayAt } from "../journeys/company";
import { begunDraft, dayAhead, keep } from "../journeys/drafts";
import { office } from "../journeys/office";
import { walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";
import { dutiesOf } from "./duties";

const hour = 3_600_000;
/** China has no summer time. */
const shanghai = 8 * hour;

for (const language of walkedIn("en")) {
  test(`a limit is drafted, tried on what was done, discussed, approved, and counts from midnight (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const say = wordsOf(language);
    const wanted = `Living regulation ${language}`;
    const branch = ownName(wanted);
    const { director } = await branchOf(browser, wanted, 1, language);
    const editor = await office(browser, "service-department", "living", language);
    const manager = await office(browser, "general-manager", "living", language);
    await waitForMondayAt(director.request, 8);
    const before = await registered(director, `before ${wanted}`);

    const purpose = `6 h → 4 h (${language})`;
    const draft = await begunDraft(editor, say, purpose, 1, branch);

    // A figure that is none is kept, said, and put right.
    await editor.getByRole("button", { name: "§ 19 " }).click();
    const figure = editor.getByLabel("arrival_urban");
    await expect(figure).toHaveValue("6 working hours");
    await figure.fill("soon");
    await figure.blur();
    await expect(editor.locator("details[data-errors=true]")).toBeVisible();
    await figure.fill("4 working hours");
    await figure.blur();
    await expect(editor.locator("details[data-errors=false]")).toBeVisible();
    await keep(editor, say);
    await expectAccessible(editor);

    // What it changes in words, and what it would have meant for the last quarter.
    await editor.getByRole("button", { name: say("regulation.drafts.view.changes") }).click();
    await expect(editor.locator("article ins").first()).toBeVisible();
    await expectAccessible(editor);
    await editor.getByRole("link", { name: say("regulation.drafts.replay"), exact: true }).click();
    const tried = editor.getByRole("region", { name: say("replays.case") });
    await tried.getByLabel(say("replays.case")).fill(before.number);
    await tried.getByRole("button", { name: say("replays.case.try"), exact: true }).click();
    // Each branch numbers its own calls: of several with this number it is asked which.
    const which = tried.getByRole("button", { name: `before ${wanted}`, exact: true });
    const differs = tried.getByText(say("replays.kind.DUE_EARLIER"));
    await expect(which.or(differs).first()).toBeVisible();
    if (await which.isVisible()) await which.click();
    await expect(differs).toBeVisible();
    await editor.getByRole("button", { name: say("replays.ask"), exact: true }).click();
    const clause = editor.getByRole("listitem").filter({ has: editor.getByRole("heading", { name: /^(§|第) 19 / }) });
    await clause.getByRole("button").first().click();
    await expect(clause.getByText(say("replays.kind.DUE_EARLIER")).first()).toBeVisible();
    await expectAccessible(editor);

    // The branch is asked, and says something that has to be answered.
    await editor.goto(`${draft}?view=discussion`);
    await editor.getByLabel(say("regulation.drafts.hearing.unit")).selectOption(branch);
    await editor.getByLabel(say("regulation.drafts.hearing.last-day")).fill(await dayAhead(editor, 1));
    await editor.getByRole("button", { name: say("regulation.drafts.hearing.ask"), exact: true }).click();
    await expect(editor.getByRole("listitem").filter({ hasText: branch })).toBeVisible();
    await director.goto("/");
    await director.getByRole("link", { name: purpose, exact: true }).click();
    await expect(director).toHaveURL(`${draft}?view=discussion`);
    await director.getByLabel(say("regulation.drafts.comment.clause"), { exact: true }).selectOption("19");
    await director.getByLabel(say("regulation.drafts.comment"), { exact: true }).fill("4 h!");
    await director.getByRole("button", { name: say("regulation.drafts.comment.do") }).click();
    await director.getByRole("button", { name: say("regulation.drafts.hearing.agree"), exact: true }).click();
    await expect(director.getByText(say("regulation.drafts.hearing.agrees")).first()).toBeVisible();
    await editor.getByLabel(say("regulation.drafts.answer"), { exact: true }).fill("✓");
    await editor.getByRole("button", { name: say("regulation.drafts.answer.take") }).click();
    await expect(editor.getByText(say("regulation.drafts.comment.taken"))).toBeVisible();
    await editor.getByRole("button", { name: say("regulation.drafts.submit") }).click();
    await expect(editor.locator("[data-state=submitted]")).toBeVisible();

    // Whom the regulation itself names approves; until midnight nothing changes, then for new calls only.
    await manager.goto(draft);
    await expect(manager.locator("article ins").first()).toBeVisible();
    await expectAccessible(manager);
    await manager.getByRole("button", { name: say("regulation.drafts.approve"), exact: true }).click();
    await expect(manager.locator("[data-state=approved]")).toBeVisible();
    expect(await limit(director)).toMatch(/^6/);
    const present = new Date((await now(manager.request)).getTime() + shanghai);
    await wait(24 - present.getUTCHours() - present.getUTCMinutes() / 60);
    expect(await limit(director)).toMatch(/^4/);
    await manager.reload();
    await expect(manager.locator("[data-state=in-force]")).toBeVisible();
    await wait(8);
    const after = await registered(director, "after");
    expect(await arrivalOf(director, before)).toMatch(/^6/);
    expect(await arrivalOf(director, after)).toMatch(/^4/);

    await director.goto("/regulation-applying");
    await expect(director.getByText(say("regulation.drafts.because.narrower-unit"))).toBeVisible();
    await expectAccessible(director);
  });
}

interface Call {
  id: string;
  number: string;
}

/** A call from town about nothing in particular. */
const registered = (director: Page, name: string): Promise<Call> =>
  post(director, "/api/calls", {
    newCustomer: { name, kind: "private" },
    newSite: { lines: ["1 River Road"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });

/** Within what somebody has to arrive, as the duty says. */
async function arrivalOf(page: Page, call: Call): Promise<string | undefined> {
  await expect.poll(async () => (await dutiesOf(page, call.id)).map(({ rule }) => rule)).toContain("arrive");
  return (await dutiesOf(page, call.id)).find(({ rule }) => rule === "arrive")?.limit;
}

/** The limit for town in the version that counts in the reader's unit now. */
async function limit(page: Page): Promise<string> {
  const { unit } = await get(page, "/api/session");
  const { documents } = await get(page, `/api/regulation/units/${unit}/applying`);
  const { edition } = documents.find(({ counts }: { counts: boolean }) => counts);
  const clause = await get(page, `/api/regulation/clauses/P1/19?version=${encodeURIComponent(edition)}`);
  return clause.params.find(({ name }: { name: string }) => name === "arrival_urban").value;
}
