import { expect, type Page } from "@playwright/test";
import { at } from "../journeys/company";
import { wordsOf } from "../journeys/words";
import { test } from "../test";

/** Registers one call after another as the page does, until it is told to stop; answers the numbers that were acknowledged. */
function registering(page: Page) {
  return page.evaluate(async () => {
    const numbers: string[] = [];
    const work = window as unknown as { enough?: boolean };
    for (let n = 0; !work.enough; n++) {
      const key = `planned-stop-${n}-${Math.random()}`;
      const body = JSON.stringify({
        newCustomer: { name: `Planned stop ${n}`, kind: "private" },
        newSite: { lines: ["1 Century Avenue"], zone: "urban" },
        channel: "phone",
        fault: "does not start",
      });
      // As every command of ours: a lost answer is asked for again under the same key.
      for (let tries = 0; ; tries++) {
        const headers = { "Content-Type": "application/json", "Idempotency-Key": key };
        const answer = await fetch("/api/calls", { method: "POST", headers, body }).catch(() => undefined);
        if (answer?.ok) {
          numbers.push((await answer.json()).number);
          break;
        }
        if (tries > 5 || (answer && answer.status < 502)) throw new Error(`${answer?.status} ${await answer?.text()}`);
        await new Promise((go) => setTimeout(go, 200));
      }
    }
    return numbers;
  });
}

test("one of two servers is stopped while a clerk works: nothing is lost and the pages go on", async ({ browser }) => {
  test.setTimeout(120_000);
  const say = wordsOf("en");
  const clerk = await at(browser, "service-centre-clerk", "en");
  const watcher = await at(browser, "service-director", "en");
  await clerk.goto("/calls");
  await Promise.all([
    watcher.waitForResponse((answer) => answer.url().includes("/api/live")),
    watcher.goto("/calls?category=all"),
  ]);
  const work = registering(clerk);
  await watcher.waitForTimeout(2_000);
  process.kill(Number(process.env.SANBAO_TEST_SECOND), "SIGTERM");
  await watcher.waitForTimeout(6_000);
  await clerk.evaluate(() => {
    (window as unknown as { enough?: boolean }).enough = true;
  });
  const numbers = await work;
  expect(numbers.length).toBeGreaterThan(10);
  expect(new Set(numbers).size).toBe(numbers.length);
  const last = numbers.at(-1) ?? "";
  await expect(watcher.getByRole("row").filter({ hasText: last })).toBeVisible({ timeout: 15_000 });
  await expect(watcher.getByText(say("ui.line.lost"))).toBeHidden();

  // Every acknowledged call stands in the register once.
  for (const number of numbers) {
    const found = await (await clerk.request.get(`/api/calls?number=${number}`)).json();
    expect(found.rows.map((row: { number: string }) => row.number)).toEqual([number]);
  }
});
