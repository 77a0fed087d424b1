import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branchOf } from "./branch";
import { get, now, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

/** A Wednesday some weeks ahead. */
const wednesday = (today: Date, weeks: number) => {
  const ahead = ((10 - today.getUTCDay()) % 7) + 7 * weeks;
  return new Date(today.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
};

async function repair(director: Page, customer: string): Promise<{ id: string; number: string }> {
  const call = await post(director, "/api/calls", {
    newCustomer: { name: customer, kind: "private" },
    newSite: { lines: ["5 Century Avenue"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });
  return post(director, "/api/jobs", { call: call.id, kind: "repair" });
}

for (const language of walkedIn("zh-CN")) {
  test(`the planner proposes, the dispatcher takes some of it and then the rest (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const { director } = await branchOf(browser, `Plans ${language}`, 2, language);
    const jobs: { id: string; number: string }[] = [];
    for (let n = 1; n <= 3; n++) jobs.push(await repair(director, `Plan ${language} ${n}`));
    const from = wednesday(await now(director.request), 1);
    const booked = async () =>
      (await get(director, `/api/dispatch/board?from=${from}`)).bookings.map((each: { job: string }) => each.job);
    await director.goto(`/dispatch?from=${from}`);
    const ask = director.getByRole("button", { name: say("dispatch.plan.ask").replace(/.*=1 \{([^}]*)\}.*/, "$1") });
    const plan = director.getByRole("region", { name: say("dispatch.plan"), exact: true });
    const done = plan.getByRole("heading", { name: say("dispatch.plan.state.finished") });
    const take = plan.getByRole("button").filter({ hasText: /\d/ });
    const propose = async (wanted: readonly { number: string }[]) => {
      await ask.click();
      for (const { number } of wanted) await expect(plan.getByText(number, { exact: true })).toBeAttached();
      await plan.getByRole("button", { name: say("dispatch.plan.stop") }).click();
      await expect(done).toBeVisible();
    };
    await propose(jobs);
    await expectAccessible(director);

    const [first, ...others] = jobs;
    for (const { number } of others) await plan.getByRole("checkbox", { name: new RegExp(number) }).uncheck();
    await take.click();
    await expect.poll(booked).toEqual([first?.id]);

    // What was left is proposed again, and what was taken stays where it is.
    await propose(others);
    await take.click();
    await expect.poll(async () => (await booked()).sort()).toEqual(jobs.map(({ id }) => id).sort());

    // What a plan did in one go is undone in one go, and done again.
    const undo = director.getByRole("button", { name: say("dispatch.undo"), exact: true });
    await undo.click();
    await expect.poll(booked).toEqual([first?.id]);
    await director.getByRole("button", { name: say("dispatch.redo"), exact: true }).click();
    await expect.poll(async () => (await booked()).sort()).toEqual(jobs.map(({ id }) => id).sort());
    await undo.click();
    await undo.click();
    await expect.poll(booked).toEqual([]);
    await expect(undo).toBeDisabled();
    await director.context().close();
  });
}

test("who could go is named with the hour, and why others cannot; one click books it", async ({ browser }) => {
  const say = wordsOf("en");
  const { director } = await branchOf(browser, "Who could go", 2, "en");
  const job = await repair(director, "Who could go");
  const from = wednesday(await now(director.request), 4);
  await director.goto(`/dispatch?from=${from}`);
  await director
    .getByRole("region", { name: say("dispatch.tray"), exact: true })
    .getByRole("button", { name: new RegExp(job.number) })
    .focus();
  await director.getByRole("button", { name: say("dispatch.find") }).click();
  const dock = director.getByRole("region", { name: say("dispatch.job"), exact: true });
  await expect(dock.getByRole("listitem").first()).toBeVisible();
  await expectAccessible(director);
  await dock
    .getByRole("listitem")
    .first()
    .getByRole("button", { name: say("dispatch.book") })
    .click();
  // So many weeks ahead the clause's limit has long passed: that is said before it is booked.
  await director
    .getByRole("dialog")
    .getByRole("button", { name: say("dispatch.ask.book") })
    .click();
  await expect
    .poll(async () =>
      (await get(director, `/api/dispatch/board?from=${from}`)).bookings.map((each: { job: string }) => each.job),
    )
    .toContain(job.id);
});
