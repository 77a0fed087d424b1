import { expect, type Locator, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { at, get, now, post } from "./company";
import { type Language, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const soon = { timeout: 10_000 };

/** A job nobody has yet, for a customer of this name. */
async function drawnUp(page: Page, customer: string): Promise<{ id: string; number: string }> {
  const call = await post(page, "/api/calls", {
    newCustomer: { name: customer, kind: "private" },
    newSite: { lines: ["1 Century Avenue"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });
  return post(page, "/api/jobs", { call: call.id, kind: "repair" });
}

/** A Tuesday so many weeks ahead: each journey has a day of its own, so that none lies in another's way. */
async function tuesday(page: Page, weeks: number): Promise<string> {
  const day = await now(page.request);
  const ahead = ((9 - day.getUTCDay()) % 7) + 7 * weeks;
  return new Date(day.getTime() + ahead * 86_400_000).toISOString().slice(0, 10);
}

const inTray = (page: Page, say: (id: string) => string, number: string) =>
  page
    .getByRole("region", { name: say("dispatch.tray"), exact: true })
    .getByRole("button", { name: new RegExp(number) });

const onGrid = (page: Page, say: (id: string) => string, number: string) =>
  page
    .getByRole("region", { name: say("dispatch.grid"), exact: true })
    .getByRole("button", { name: new RegExp(number) });

const booking = (page: Page) =>
  page.waitForResponse(
    (answer) => answer.request().method() === "POST" && /booking|locks|taken-back/.test(answer.url()),
  );

/** Does what ends in a command, sees what stands against it where something does, books all the same, and waits for the answer. */
async function give(page: Page, say: (id: string) => string, deed: () => Promise<void>) {
  const asked = page.getByRole("dialog").getByRole("button", { name: say("dispatch.ask.book") });
  const answered = booking(page);
  await deed();
  const answer = await Promise.race([answered, asked.waitFor().then(() => undefined)]);
  if (!answer) await asked.click();
  return answered;
}

async function press(page: Page, say: (id: string) => string, key: string) {
  const answer = await give(page, say, () => page.keyboard.press(key));
  expect(answer.status(), await answer.text()).toBe(200);
}

walkedIn("zh-CN").forEach((language, index) => {
  test(`a day is planned by keyboard: picked up, moved, dropped, locked, undone (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const director = await at(browser, "service-director", language);
    const job = await drawnUp(director, `Keys ${language}`);
    await director.goto(`/dispatch?from=${await tuesday(director, 2 + index)}`);
    await inTray(director, say, job.number).focus();
    await director.keyboard.press("Enter");
    await expect(director.getByRole("status").filter({ hasText: job.number })).toBeVisible(soon);
    await director.keyboard.press("ArrowRight");
    await director.keyboard.press("Shift+ArrowRight");
    await director.keyboard.press("PageUp");
    await press(director, say, "Enter");

    const block = onGrid(director, say, job.number);
    await expect(block).toBeVisible(soon);
    await expect(block).toBeFocused();
    await expect(inTray(director, say, job.number)).toBeHidden();
    const { bookings } = await get(director, `/api/dispatch/board?from=${await tuesday(director, 2 + index)}`);
    const own = bookings.find((each: { job: string }) => each.job === job.id);
    expect((Date.parse(own.ends) - Date.parse(own.starts)) / 60_000).toBe(75);
    expect(new Date(own.starts).getUTCMinutes() % 30).toBe(20);

    await press(director, say, "l");
    await expect.poll(async () => standing(director, job.id)).toMatchObject({ locksTechnician: true, locksTime: true });
    await press(director, say, "Control+z");
    await expect.poll(async () => standing(director, job.id)).toMatchObject({ locksTechnician: false });
    await expectAccessible(director);
    await press(director, say, "Control+z");
    await expect(inTray(director, say, job.number)).toBeVisible(soon);
    await press(director, say, "Control+y");
    await expect(block).toBeVisible(soon);
  });
});

async function standing(page: Page, job: string) {
  const from = new URL(page.url()).searchParams.get("from");
  const { bookings } = await get(page, `/api/dispatch/board?from=${from}`);
  return bookings.find((each: { job: string }) => each.job === job) ?? {};
}

interface Point {
  x: number;
  y: number;
}

async function corner(of: Locator): Promise<Point & { width: number }> {
  const box = await of.boundingBox();
  if (!box) throw new Error("not on the page");
  return box;
}

/**
 * Carries something to a place and holds it there until what is expected is seen. Where the board moved under the hand meanwhile, as it
 * does when others book, it is let go and taken up again.
 */
async function carry(page: Page, thing: Locator, place: () => Promise<Point>, seen: () => Promise<void>) {
  await expect(async () => {
    await page.keyboard.press("Escape");
    await page.mouse.up();
    await thing.scrollIntoViewIfNeeded();
    const to = await place();
    const from = await corner(thing);
    await page.mouse.move(from.x + 20, from.y + 10);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await page.mouse.move(to.x, to.y, { steps: 5 });
    await seen();
  }).toPass({ timeout: 30_000 });
}

test("dragged from the tray; what stands against it is said while dragging, and booked in spite of it", async ({
  browser,
}) => {
  const say = wordsOf("en");
  const director = await at(browser, "service-director", "en");
  const first = await drawnUp(director, "Drag first");
  const second = await drawnUp(director, "Drag second");
  await director.goto(`/dispatch?from=${await tuesday(director, 6)}`);
  await dragOnto(director, say, first.number);
  await give(director, say, () => director.mouse.up());
  const block = onGrid(director, say, first.number);
  await expect(block).toBeVisible(soon);

  const onto = async () => {
    const { x, y } = await corner(block);
    return { x: x + 10, y: y + 10 };
  };
  await carry(director, inTray(director, say, second.number), onto, () =>
    expect(director.getByText(`At the same time as ${first.number}`)).toBeVisible({ timeout: 5_000 }),
  );
  await director.mouse.up();
  const ask = director.getByRole("dialog");
  await expect(ask.getByText(`At the same time as ${first.number}`)).toBeVisible(soon);
  await expectAccessible(director);
  await Promise.all([booking(director), ask.getByRole("button", { name: say("dispatch.ask.book") }).click()]);
  await expect(onGrid(director, say, second.number)).toHaveAccessibleName(/conflict/, soon);

  // Back over the tray it is nobody's again.
  const tray = director.getByRole("region", { name: say("dispatch.tray"), exact: true });
  const overTray = async () => {
    const { x, y } = await corner(tray);
    return { x: x + 60, y: y + 60 };
  };
  await carry(director, onGrid(director, say, second.number), overTray, () =>
    expect(director.getByText(say("dispatch.hover.tray"))).toBeVisible({ timeout: 5_000 }),
  );
  await give(director, say, () => director.mouse.up());
  await expect(inTray(director, say, second.number)).toBeVisible(soon);
  await expect(onGrid(director, say, second.number)).toBeHidden();
});

async function dragOnto(page: Page, say: (id: string) => string, number: string) {
  const grid = page.getByRole("region", { name: say("dispatch.grid"), exact: true });
  const later = async () => {
    const { x, y, width } = await corner(grid);
    return { x: x + width * 0.75, y: y + 45 };
  };
  await carry(page, inTray(page, say, number), later, () =>
    expect(page.getByRole("status").filter({ hasText: number })).toBeVisible({ timeout: 5_000 }),
  );
}

test("two take the same job: the second learns who was faster and to whom it went", async ({ browser }) => {
  const say = wordsOf("en");
  const director = await at(browser, "service-director", "en");
  const clerk = await at(browser, "service-centre-clerk", "en");
  const job = await drawnUp(director, "Both want it");
  const path = `/dispatch?from=${await tuesday(director, 7)}`;
  await clerk.goto(path);
  await expect(inTray(clerk, say, job.number)).toBeVisible();
  // The clerk's page hears nothing for a while.
  await clerk.route("**/api/live?*", (route) => route.abort());
  await clerk.route("**/api/dispatch/board?*", (route) => route.abort());
  await director.goto(path);
  await inTray(director, say, job.number).focus();
  await director.keyboard.press("Enter");
  await press(director, say, "Enter");

  await inTray(clerk, say, job.number).focus();
  await clerk.keyboard.press("Enter");
  await clerk.keyboard.press("ArrowRight");
  const refused = await give(clerk, say, () => clerk.keyboard.press("Enter"));
  expect(refused.status()).toBe(412);
  const { name } = await get(director, "/api/session");
  await expect(clerk.getByRole("alert").filter({ hasText: name })).toBeVisible(soon);
  await clerk.unroute("**/api/dispatch/board?*");
});

test("on the telephone it is a list, and a job is booked by words", async ({ browser }) => {
  const language: Language = "es";
  const say = wordsOf(language);
  const director = await at(browser, "service-director", language);
  const job = await drawnUp(director, "Por palabras");
  await director.setViewportSize({ width: 390, height: 844 });
  await director.goto(`/dispatch?from=${await tuesday(director, 8)}`);
  await inTray(director, say, job.number).click();
  const form = director.getByRole("region", { name: say("dispatch.job"), exact: true });
  await form.getByLabel(say("dispatch.field.minutes"), { exact: true }).fill("45");
  const answer = await give(director, say, () =>
    form.getByRole("button", { name: say("dispatch.book"), exact: true }).click(),
  );
  expect(answer.status()).toBe(200);
  await expect(onGrid(director, say, "Por palabras")).toBeVisible(soon);
  await expectAccessible(director);
});
