import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branchOf, ownName } from "./branch";
import { get } from "./company";
import { begunDraft, keep } from "./drafts";
import { office } from "./office";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

for (const language of walkedIn("zh-CN")) {
  test(`somebody is named to a drafting group, is told, writes and comments, and is taken out again (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const wanted = `Drafting group ${language}`;
    const branch = ownName(wanted);
    const { director: expert } = await branchOf(browser, wanted, 0, language);
    const editor = await office(browser, "service-department", "group", language);
    const draft = await begunDraft(editor, say, wanted, 20);

    // Nobody was asked yet: it is not for others to read.
    await expert.goto(draft);
    await expect(expert.getByRole("alert")).toBeVisible();

    await editor.getByRole("button", { name: say("regulation.drafts.view.discussion"), exact: true }).click();
    const one = await editor.getByRole("option", { name: `Director · ${branch}` }).getAttribute("value");
    await editor.getByLabel(say("regulation.drafts.group.person")).selectOption(one);
    await editor.getByRole("button", { name: say("regulation.drafts.group.name"), exact: true }).click();
    const release = say("regulation.drafts.group.release-one").replace("{name}", "Director");
    await expect(editor.getByRole("button", { name: release })).toBeVisible();
    await expectAccessible(editor);

    const told = async () =>
      (await get(expert, "/api/notices")).notices.map(({ title }: { title: { path: string } | null }) => title?.path);
    await expect.poll(told).toContain(draft);
    await expert.goto(draft);
    await expert.getByRole("button", { name: "§ 19 " }).click();
    await expert.getByLabel("arrival_urban").fill("5 working hours");
    await expert.getByLabel("arrival_urban").blur();
    await keep(expert, say);
    await expect(expert.getByRole("button", { name: say("regulation.drafts.submit") })).toHaveCount(0);
    await expert.getByRole("button", { name: say("regulation.drafts.view.discussion"), exact: true }).click();
    await expert.getByLabel(say("regulation.drafts.comment"), { exact: true }).fill("5 h?");
    await expert.getByRole("button", { name: say("regulation.drafts.comment.do") }).click();
    await expect(editor.getByText("5 h?")).toBeVisible();

    await editor.getByRole("button", { name: release }).click();
    await expect(editor.getByRole("button", { name: release })).toHaveCount(0);
    await expect(editor.getByText("5 h?")).toBeVisible();
    await expert.goto(draft);
    await expect(expert.getByRole("alert")).toBeVisible();
  });
}
