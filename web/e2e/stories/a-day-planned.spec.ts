import {
  type APIRequestContext,
  type Browser,
  devices,
  expect,
  type Page,
  request as requests,
} from "@playwright/test";
import { expectAccessible } from "../axe";
import { branchOf } from "../journeys/branch";
import { get, now, post, wait, waitForMondayAt } from "../journeys/company";
import { enter } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";

interface Booking {
  job: string;
  visit: string;
  technician: string;
  starts: string;
  ends: string;
}

const say = wordsOf("en");
const boardOf = (page: Page): Promise<{ bookings: Booking[] }> => get(page, "/api/dispatch/board");

test("sixty calls are planned in the morning and corrected by hand; at noon somebody falls ill", async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const { director, technicians } = await branchOf(browser, "A planned day", 14, "en");
  await waitForMondayAt(director.request, 8);
  for (let n = 0; n < 60; n++) {
    const call = await post(director, "/api/calls", {
      newCustomer: { name: `Morning ${n}`, kind: "private" },
      newSite: {
        lines: [`${n} River Road`],
        zone: "urban",
        latitude: 31.2 + 0.004 * (n % 8),
        longitude: 121.4 + 0.005 * Math.floor(n / 8),
      },
      channel: "phone",
      fault: "does not start",
    });
    await post(director, "/api/jobs", { call: call.id, kind: "repair" });
  }

  // The planner proposes; the director has seen enough and takes all of it.
  await director.goto("/dispatch");
  await director.getByRole("button", { name: say("dispatch.plan.ask").replace(/.*=1 \{([^}]*)\}.*/, "$1") }).click();
  await taken(director);
  const { bookings: proposed } = await boardOf(director);
  expect(proposed.length).toBe(60);
  expect(new Set(proposed.map(({ technician }) => technician)).size).toBe(14);
  expect(overlaps(proposed)).toEqual([]);

  // By hand: the last visit of the first technician is taken by whoever stands below.
  const [ill] = technicians;
  const last = visitsOf(proposed, ill?.id).at(-1);
  const { number } = (await get(director, `/api/jobs/${last?.job}`)).line;
  await director
    .getByRole("region", { name: say("dispatch.grid"), exact: true })
    .getByRole("button", { name: new RegExp(number) })
    .focus();
  await director.keyboard.press("Enter");
  await director.keyboard.press("ArrowDown");
  await director.keyboard.press("Enter");
  const anyway = director.getByRole("dialog").getByRole("button", { name: say("dispatch.ask.book") });
  const moved = async () => (await boardOf(director)).bookings.find(({ job }) => job === last?.job)?.technician;
  await expect(async () => {
    if (await anyway.isVisible()) await anyway.click();
    expect(await moved()).not.toBe(ill?.id);
  }).toPass({ timeout: 20_000 });
  await director.keyboard.press("Control+z");
  await expect.poll(moved, { timeout: 20_000 }).toBe(ill?.id);

  // On the road everybody does what the morning asks; then it is noon, and one goes home.
  await wait(1);
  const crews = await Promise.all(technicians.map(({ account }) => byApi(account)));
  for (const nth of [0, 1]) {
    const visits = technicians.map(({ id }) => visitsOf(proposed, id)[nth]?.visit);
    await step(crews, visits, ["accepted", "departed", "arrived", "began"]);
    await wait(1);
    await step(crews, visits, ["finished"], { result: "solved", workDone: "new seal" });
  }
  await wait(1);
  const upsets = director.getByRole("region", { name: say("dispatch.upset"), exact: true });
  await director.goto("/dispatch");
  await expect(director.getByRole("region", { name: say("dispatch.grid"), exact: true })).toBeVisible();
  await expect(upsets).toHaveCount(0);
  const phone = await phoneOf(browser, ill?.account ?? "");
  await phone.goto("/tech");
  await phone.getByRole("button", { name: ill?.name, exact: true }).click();
  await phone.getByRole("link", { name: say("tech.sick") }).click();
  const absences = phone.getByRole("region", { name: say("technicians.absences") });
  await absences.getByRole("button", { name: say("technicians.absences.report-sick") }).click();
  await absences.getByRole("button", { name: say("technicians.absences.report-sick") }).click();
  await expect(absences.getByText(say("technicians.absence.sick"), { exact: true })).toBeVisible();

  // The rest of the day is planned anew: nothing ahead is left with who is ill, what has been begun stays.
  const noon = (await now(director.request)).getTime();
  await expect(upsets).toContainText(ill?.name ?? "");
  await expectAccessible(director);
  await upsets.getByRole("button", { name: say("dispatch.upset.replan") }).click();
  await taken(director);
  await expect(upsets).toHaveCount(0);
  const { bookings: after } = await boardOf(director);
  const kept = visitsOf(after, ill?.id);
  expect(kept.filter(({ starts }) => Date.parse(starts) > noon)).toEqual([]);
  expect(kept.map(({ job }) => job)).toEqual(
    visitsOf(proposed, ill?.id)
      .slice(0, 2)
      .map(({ job }) => job),
  );
  expect(overlaps(after.filter(({ starts }) => Date.parse(starts) > noon))).toEqual([]);
});

async function byApi(account: string): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  await enter(context, account);
  return context;
}

/** Each of the crews takes these steps of its own visit. */
async function step(
  crews: readonly APIRequestContext[],
  visits: readonly (string | undefined)[],
  steps: readonly string[],
  data: object = {},
) {
  for (const [index, crew] of crews.entries()) {
    const visit = visits[index];
    for (const each of visit ? steps : []) {
      const answer = await crew.post(`/api/visits/${visit}/${each}`, { data });
      expect(answer.ok(), await answer.text()).toBe(true);
    }
  }
}

async function phoneOf(browser: Browser, account: string): Promise<Page> {
  const context = await browser.newContext({
    ...devices["Pixel 7"],
    baseURL: test.info().project.use.baseURL,
    locale: "en",
    timezoneId: "Asia/Shanghai",
  });
  const page = await context.newPage();
  await enter(page.request, account);
  return page;
}

/** Has seen enough of what the planner was asked for, and takes all of it. */
async function taken(director: Page) {
  const plan = director.getByRole("region", { name: say("dispatch.plan"), exact: true });
  await expect(plan.getByRole("button", { name: say("dispatch.plan.preview") })).toBeVisible();
  await plan.getByRole("button", { name: say("dispatch.plan.stop") }).click();
  await expect(plan.getByRole("heading", { name: say("dispatch.plan.state.finished") })).toBeVisible();
  await plan.getByRole("button").filter({ hasText: /\d/ }).click();
  await expect(plan).toBeHidden({ timeout: 60_000 });
}

const visitsOf = (bookings: readonly Booking[], technician: string | undefined) =>
  bookings.filter((each) => each.technician === technician).sort((a, b) => a.starts.localeCompare(b.starts));

/** Pairs of visits of one technician of which the second begins before the first is over. */
function overlaps(bookings: readonly Booking[]): string[] {
  return bookings.flatMap((one) =>
    bookings
      .filter((other) => other.technician === one.technician && one.starts < other.starts && other.starts < one.ends)
      .map((other) => `${one.job} ${other.job}`),
  );
}
