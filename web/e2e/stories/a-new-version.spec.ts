import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { branchOf, ownName } from "../journeys/branch";
import { get, post } from "../journeys/company";
import { office } from "../journeys/office";
import { walkedIn } from "../journeys/sign-in";
import { wordsOf } from "../journeys/words";
import { test } from "../test";
import { regulationOf } from "./regulation";

const told = "do: [{notify: technician, about: visit-given}]";
/** The customer counts as told of the visit, if the director agrees. */
const agreed =
  "do: [{deem: party.informed, with: {party: customer, about: visit, channel: phone}, confirm: service-director}]";

for (const language of walkedIn("es")) {
  test(`a new version is read and confirmed, and what it lets count is agreed to or not (${language})`, async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    const say = wordsOf(language);
    const name = `Readings ${language}`;
    const { director, technicians } = await branchOf(browser, name, 1, language);
    const editor = await office(browser, "service-department", "readings", language);
    const manager = await office(browser, "general-manager", "readings", language);
    await regulationOf(ownName(name), editor, manager, (text) => text.replace(told, agreed));

    // Whom it governs is asked to read it, sees what is otherwise, and says so by keyboard.
    await expect.poll(async () => (await get(director, "/api/supervision/readings")).length).toBe(1);
    await director.goto("/regulation-readings");
    await expectAccessible(director);
    await director.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").click();
    await expect(director.locator("article ins").first()).toBeVisible();
    await expectAccessible(director);
    const confirm = director.getByRole("button", { name: say("regulation.reading.confirm"), exact: true });
    await confirm.focus();
    await director.keyboard.press("Enter");
    await expect(director.getByText(say("regulation.readings.confirmed")).first()).toBeVisible();
    await expect(confirm).toBeHidden();
    // Who follows it sees who has read it; the technician has not.
    await editor.goto("/regulation-acknowledged");
    await expect(editor.getByText("Technician 1").first()).toBeVisible();
    await expectAccessible(editor);

    const agrees = await asked(director, technicians[0]?.id);
    const followed = director.getByRole("region", { name: say("duties.followed"), exact: true });
    const yes = followed.getByRole("button", { name: say("duties.consent.yes"), exact: true });
    const no = followed.getByRole("button", { name: say("duties.consent.no"), exact: true });
    await expect(yes).toBeVisible();
    await expectAccessible(director);
    await yes.focus();
    await director.keyboard.press("Enter");
    await expect(yes).toBeHidden();
    await expect.poll(() => stateOf(director, agrees)).toBe("carried");

    const refuses = await asked(director, technicians[0]?.id);
    await no.click();
    await expect(no).toBeHidden();
    await expect.poll(() => stateOf(director, refuses)).toBe("needless");
  });
}

/** A visit is given, and the case shows what waits for the director's word. */
async function asked(director: Page, technician: string | undefined): Promise<string> {
  const call = await post(director, "/api/calls", {
    newCustomer: { name: "Agreed", kind: "private" },
    newSite: { lines: ["1 River Road"], zone: "urban" },
    channel: "phone",
    fault: "does not start",
  });
  const job = await post(director, "/api/jobs", { call: call.id, kind: "repair" });
  const given = await director.request.post(`/api/jobs/${job.id}/assignment`, {
    data: { technician },
    headers: { "If-Match": '"1"' },
  });
  expect(given.ok(), await given.text()).toBe(true);
  await expect.poll(() => stateOf(director, call.id)).toBeTruthy();
  await director.goto(`/calls/${call.id}`);
  return call.id;
}

/** How far the one thing has come that needs somebody's word. */
async function stateOf(director: Page, call: string): Promise<string | undefined> {
  const all: { key: string; state: string; clause: string; what: string; rule: string }[] = await get(
    director,
    `/api/consequences/cases/${call}`,
  );
  return all.find(({ key }) => key.includes("technician-hears-of-the-visit"))?.state;
}
