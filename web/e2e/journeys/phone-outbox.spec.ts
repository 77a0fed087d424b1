import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { at, get, post } from "./company";
import { walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const say = wordsOf("en");

/** A job in the hands of the technician, who stands at the customer's. */
async function given(clerk: Page, director: Page, technician: Page) {
  const call = await post(clerk, "/api/calls", {
    newCustomer: { name: `Outbox ${Date.now()}`, kind: "private" },
    newSite: { lines: ["1 Century Avenue"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });
  const { id } = await post(clerk, "/api/jobs", { call: call.id, kind: "repair" });
  const me = (await get(technician, "/api/session")).person;
  const answer = await director.request.post(`/api/jobs/${id}/assignment`, {
    data: { technician: me },
    headers: { "If-Match": `"${(await get(director, `/api/jobs/${id}`)).line.version}"` },
  });
  expect(answer.ok(), await answer.text()).toBe(true);
  return { job: id as string, customer: (await get(clerk, `/api/jobs/${id}`)).line.customer as string };
}

const tap = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).first().click();

test("what a technician does without a network is there once when there is one again, photos and goods too", async ({
  browser,
}) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  const director = await at(browser, "service-director", "en");
  const technician = await at(browser, "technician", "en");
  const { job } = await given(clerk, director, technician);

  await technician.goto(`/tech/jobs/${job}`);
  await tap(technician, say("ui.job.step.accept"));
  await tap(technician, say("ui.job.step.arrive"));
  await expect(technician.getByRole("button", { name: say("ui.job.step.start"), exact: true })).toBeVisible();
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).line.visitState).toBe("on-site");

  await technician.context().setOffline(true);
  // Ticks of the checklist wait like every report: none is lost, and none of the boxes is locked.
  const list = technician.locator("details", { has: technician.locator("input[type=checkbox]") }).first();
  await list.locator("summary").click();
  const boxes = list.getByRole("checkbox");
  const all = await boxes.count();
  expect(all).toBeGreaterThan(1);
  for (let n = 0; n < all; n++) {
    await boxes.nth(n).check();
  }
  await expect(technician.getByText(say("workorders.tech.waits.checklists")).first()).toBeAttached();
  await tap(technician, say("ui.job.step.finish"));
  await technician.getByLabel(say("workorders.tech.result.taken-away")).check();
  await tap(technician, say("workorders.tech.finish.send"));
  await expect(technician.getByText(say("workorders.tech.finish.blank"))).toBeVisible();
  await tap(technician, say("workorders.tech.finish.anyway"));
  const form = technician.locator("form", { hasText: say("workshop.tech.takein.send") });
  await form.getByRole("textbox", { name: say("workshop.tech.accessories") }).fill("1 × cable");
  await form.getByRole("textbox", { name: say("workshop.tech.condition") }).fill("scratched");
  await form.locator("input[type=file]").setInputFiles({ name: "c.png", mimeType: "image/png", buffer: picture });
  await expect(form.getByRole("img", { name: say("workshop.tech.condition") })).toBeVisible();
  await form.getByLabel(say("workshop.tech.promised"), { exact: true }).fill("2099-01-01T10:00");
  await tap(technician, say("workshop.tech.takein.send"));
  await expect(technician.getByText(say("workshop.tech.takein.waits"))).toBeVisible();
  expect(await get(clerk, `/api/workshop/items?job=${job}`)).toEqual([]);

  // The phone dies; somebody turns it on again where there is a network.
  const context = technician.context();
  await technician.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/tech");
  await expect.poll(async () => (await get(clerk, `/api/workshop/items?job=${job}`)).length).toBe(1);
  await again.reload();
  await again.goto(`/tech/jobs/${job}`);
  await expect(again.getByText(/LQ\d+-\d+/).first()).toBeVisible();
  await expect(again.getByText(say("workshop.tech.takein.waits"))).toHaveCount(0);

  const view = await get(clerk, `/api/jobs/${job}`);
  expect(view.attachments).toHaveLength(1);
  const visit = view.checklists.find(({ id }: { id: string }) => id === "visit");
  expect(visit.items.map(({ answer }: { answer: string }) => answer)).toEqual(Array(all).fill("yes"));
  expect(view.line.result).toBe("taken-away");
  expect(await get(clerk, `/api/workshop/items?job=${job}`)).toHaveLength(1);
});

test("an answer that got lost on the way makes no second photo", async ({ browser }) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  const director = await at(browser, "service-director", "en");
  const technician = await at(browser, "technician", "en");
  const { job } = await given(clerk, director, technician);
  let lost = 0;
  await technician.route("**/attachments", async (route) => {
    await route.fetch();
    if (lost++ === 0) await route.abort("connectionreset");
    else await route.fallback();
  });
  await technician.goto(`/tech/jobs/${job}`);
  await technician.getByText(say("workorders.tech.photos"), { exact: true }).click();
  await technician
    .locator("details", { hasText: say("workorders.photo.take") })
    .locator("input[type=file]")
    .setInputFiles({ name: "b.png", mimeType: "image/png", buffer: picture });
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).attachments.length).toBe(1);
  await technician.unroute("**/attachments");
  await technician.reload();
  await expect(technician.getByText(/not been sent yet/)).toHaveCount(0);
  expect((await get(clerk, `/api/jobs/${job}`)).attachments).toHaveLength(1);
});

test("the day's list goes by the limits of the regulation and says when", async ({ browser }) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  const director = await at(browser, "service-director", "en");
  const technician = await at(browser, "technician", "en");
  const { customer } = await given(clerk, director, technician);
  await technician.goto("/tech");
  const card = technician.getByRole("listitem").filter({ hasText: customer });
  await expect(card.getByRole("meter")).toBeVisible();
  await expect(card.getByText(/Due|Late/)).toBeVisible();
  await expect(card.getByRole("button", { name: /Clause/ })).toBeVisible();
  expect(await technician.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test("the phone opens without a network, shows what waits and no name, and sends it when there is one", async ({
  browser,
}) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  const director = await at(browser, "service-director", "en");
  const technician = await at(browser, "technician", "en");
  const { job, customer } = await given(clerk, director, technician);
  await technician.goto("/tech");
  await expect(technician.getByText(customer).first()).toBeVisible();
  await technician.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => technician.evaluate(() => !!navigator.serviceWorker.controller)).toBe(true);

  await technician.goto(`/tech/jobs/${job}`);
  await expect(technician.getByRole("button", { name: say("ui.job.step.accept"), exact: true })).toBeVisible();
  await technician.context().setOffline(true);
  await tap(technician, say("ui.job.step.accept"));
  await technician.reload();
  await expect(technician.getByRole("heading", { name: say("ui.problem.offline") })).toBeVisible();
  await expect(technician.getByText(say("workorders.tech.waits.accepted"))).toBeVisible();
  await expect(technician.getByText(customer)).toHaveCount(0);
  await expectAccessible(technician);
  const kept = await technician.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain("/tech");
  expect(kept.filter((path) => path.startsWith("/api/"))).toEqual([]);

  await technician.context().setOffline(false);
  await expect(technician.getByText(customer).first()).toBeVisible();
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).line.visitState).toBe("accepted");
});

test("a paused visit says why and is continued; its sheet says what comes next", async ({ browser }) => {
  const clerk = await at(browser, "service-centre-clerk", "en");
  const director = await at(browser, "service-director", "en");
  const technician = await at(browser, "technician", "en");
  const { job } = await given(clerk, director, technician);
  await technician.goto(`/tech/jobs/${job}`);
  for (const step of ["accept", "arrive", "start", "pause"]) {
    await tap(technician, say(`ui.job.step.${step}`));
  }
  await tap(technician, say("workorders.pause.no-access"));
  await expect(technician.getByText(`Paused: ${say("workorders.pause.no-access")}`)).toBeVisible();
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).line.visitState).toBe("paused");
  await technician.reload();
  await expect(technician.getByText(`Paused: ${say("workorders.pause.no-access")}`)).toBeVisible();
  await expect(technician.getByRole("button", { name: say("ui.job.step.start"), exact: true })).toHaveCount(0);
  await expect(technician.getByText(say("ui.rail.nothing"))).toHaveCount(0);
  await tap(technician, say("ui.job.step.resume"));
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).line.visitState).toBe("working");
  await expect(technician.getByText(/^Paused/)).toHaveCount(0);

  // A fee as it is written, and none where nothing is typed.
  await technician.getByText(say("workorders.tech.fee"), { exact: true }).click();
  await tap(technician, say("workorders.fee.save"));
  await expect(technician.getByText(say("workorders.fee.missing"))).toBeVisible();
  await technician.getByLabel(say("workorders.fee.labour"), { exact: true }).fill("80,50");
  await tap(technician, say("workorders.fee.save"));
  await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).costs.labour).toBe(80.5);
  await expectAccessible(technician);
});

for (const language of walkedIn("zh-CN")) {
  test(`why it broke, said on the phone, stands in the office (${language})`, async ({ browser }) => {
    const words = wordsOf(language);
    const clerk = await at(browser, "service-centre-clerk", language);
    const director = await at(browser, "service-director", language);
    const technician = await at(browser, "technician", language);
    const { job } = await given(clerk, director, technician);
    await technician.goto(`/tech/jobs/${job}`);
    await technician.getByText(words("workorders.tech.cause"), { exact: true }).click();
    await technician.getByLabel(words("workorders.tech.cause.normal-wear"), { exact: true }).check();
    await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).cause).toBe("normal-wear");
    await clerk.goto(`/jobs/${job}`);
    await expect(clerk.getByText(words("workorders.cause.normal-wear")).first()).toBeVisible();
    await director.goto(`/jobs/${job}`);
    await director.getByLabel(words("workorders.cause"), { exact: true }).selectOption("misuse");
    await expect.poll(async () => (await get(clerk, `/api/jobs/${job}`)).cause).toBe("misuse");
    await expectAccessible(director);
  });
}
