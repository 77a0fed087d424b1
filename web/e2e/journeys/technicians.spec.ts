import { expect } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branchOf } from "./branch";
import { at, get, now } from "./company";
import { signIn, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

/** The technician of the branch, as its director finds the file. */
async function technician(page: Parameters<typeof get>[0]): Promise<{ id: string; name: string }> {
  return (await get(page, "/api/dispatch/technicians")).technicians[0];
}

for (const language of walkedIn("es")) {
  test(`a director keeps hours and an absence by keyboard, and the week shows both (${language})`, async ({
    browser,
  }) => {
    const say = wordsOf(language);
    const page = await at(browser, "service-director", language);
    const { id, name } = await technician(page);
    await page.goto(`/technicians/${id}`);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

    const hours = page.getByRole("region", { name: say("technicians.hours") });
    await hours.getByRole("button", { name: say("technicians.hours.change") }).press("Enter");
    await expect(hours.getByRole("textbox").first()).toBeFocused();
    await page.keyboard.type("8-12, 13:00-17:00");
    await hours.getByRole("textbox").nth(1).fill("later");
    await expect(hours.getByText(say("technicians.hours.unreadable"))).toBeVisible();
    await hours.getByRole("textbox").nth(1).fill("22:00-06:00");
    await hours.getByRole("textbox").nth(1).press("Enter");
    await expect(hours.getByText("08:00–12:00, 13:00–17:00")).toBeVisible();

    const absences = page.getByRole("region", { name: say("technicians.absences") });
    const enter = say("technicians.absences.add");
    await absences.getByRole("button", { name: enter }).press("Enter");
    await absences.getByLabel(say("technicians.absence.kind")).selectOption("training");
    await absences.getByRole("button", { name: enter }).press("Enter");
    await expect(absences.getByText(say("technicians.absence.training"), { exact: true })).toBeVisible();
    await absences.getByRole("button", { name: enter }).press("Enter");
    await absences.getByRole("button", { name: enter }).press("Enter");
    await expect(absences.getByRole("alert")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");

    await page.goto("/technicians");
    const row = page.getByRole("row", { name });
    await expect(row.getByText(say("technicians.absence.training")).first()).toBeVisible();
    await expectAccessible(page);

    await page.goto(`/technicians/${id}`);
    await absences.getByRole("button", { name: say("technicians.absence.back") }).press("Enter");
    await expect(absences.getByText(say("technicians.absence.training"), { exact: true })).toBeHidden();
    await page.context().close();
  });
}

test("who falls ill on the road says so oneself; a colleague reads only that one is away", async ({ browser }) => {
  const say = wordsOf("en");
  const phone = await at(browser, "technician", "en");
  const own = (await get(phone, "/api/session")).person;
  await phone.goto(`/technicians/${own}`);
  const absences = phone.getByRole("region", { name: say("technicians.absences") });
  await absences.getByRole("button", { name: say("technicians.absences.report-sick") }).click();
  await absences.getByLabel(say("technicians.absence.note")).fill("fever");
  await absences.getByRole("button", { name: say("technicians.absences.report-sick") }).click();
  await expect(absences.getByText(say("technicians.absence.sick"), { exact: true })).toBeVisible();
  await expectAccessible(phone);

  const desk = await at(browser, "service-director", "en");
  await desk.goto(`/technicians/${own}`);
  const seen = desk.getByRole("region", { name: say("technicians.absences") });
  await expect(seen.getByText(say("technicians.absence.other"), { exact: true })).toBeVisible();
  await expect(seen.getByText("fever")).toHaveCount(0);

  await absences.getByRole("button", { name: say("technicians.absence.back") }).click();
  await expect(seen.getByText(say("technicians.absences.none"))).toBeVisible();
  await desk.context().close();
  await phone.context().close();
});

test("a certificate that ends is pointed out, and the file of two writers loses nothing", async ({ page }) => {
  await signIn(page, "service-director", "en");
  const say = wordsOf("en");
  await page.request.post("/api/dispatch/terms", {
    data: { kind: "skill", code: "journey-gas", term: { names: { en: "Gas appliances" } } },
  });
  const { id } = await technician(page);
  await page.goto(`/technicians/${id}`);
  const profile = page.getByRole("region", { name: say("technicians.profile") });
  await profile.getByRole("button", { name: say("technicians.profile.change") }).press("Enter");
  await profile.getByRole("button", { name: say("technicians.skill.add") }).click();
  await profile.getByLabel(say("technicians.skill"), { exact: true }).selectOption("journey-gas");
  const soon = new Date((await now(page.request)).getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
  await profile.getByLabel(say("technicians.valid-until")).fill(soon);

  const file = await get(page, `/api/dispatch/technicians/${id}`);
  const other = await page.request.put(`/api/dispatch/technicians/${id}`, {
    headers: { "If-Match": `"${file.version}"` },
    data: { ...file.profile, languages: ["es"] },
  });
  expect(other.ok(), await other.text()).toBe(true);
  await profile.getByRole("button", { name: say("customers.save") }).click();
  await profile.getByRole("button", { name: say("ui.conflict.keep-mine") }).click();
  await expect(profile.getByText(say("technicians.validity.ends-soon"))).toBeVisible();
  await expect(profile.getByText("Español")).toBeVisible();
  await expectAccessible(page);

  await page.goto("/technicians");
  await expect(page.getByRole("region", { name: say("technicians.expiring") })).toContainText("Gas appliances");
});

for (const language of walkedIn("zh-CN")) {
  test(`a home is placed by pointing at the ground, by keyboard and by click (${language})`, async ({ browser }) => {
    const say = wordsOf(language);
    const { director, technicians } = await branchOf(browser, `Ground ${language}`, 1, language);
    const { unit } = await get(director, "/api/session");
    const depot = { latitude: 31.2, longitude: 121.4 };
    const placed = await director.request.put(`/api/dispatch/depots/${unit}`, {
      headers: { "If-Match": '"0"' },
      data: depot,
    });
    expect(placed.ok(), await placed.text()).toBe(true);
    await director.goto(`/technicians/${technicians[0]?.id}`);
    const profile = director.getByRole("region", { name: say("technicians.profile") });
    await profile.getByRole("button", { name: say("technicians.profile.change") }).press("Enter");
    await profile.getByLabel(say("technicians.base")).selectOption("home");
    const ground = profile.getByRole("application");
    await ground.press("ArrowRight");
    await ground.press("Enter");
    const latitude = profile.getByLabel(say("technicians.latitude"));
    const longitude = profile.getByLabel(say("technicians.longitude"));
    await expect(latitude).toHaveValue("31.2");
    expect(Number(await longitude.inputValue())).toBeGreaterThan(121.4);
    await ground.click({ position: { x: 20, y: 20 } });
    await expect(latitude).not.toHaveValue("31.2");
    const at = [Number(await latitude.inputValue()), Number(await longitude.inputValue())];
    expect(at[0]).toBeGreaterThan(31.2);
    expect(at[1]).toBeLessThan(121.4);
    await expectAccessible(director);
    await profile.getByRole("button", { name: say("customers.save") }).click();
    await expect(profile.getByRole("application")).toHaveCount(0);
    const { home } = (await get(director, `/api/dispatch/technicians/${technicians[0]?.id}`)).profile;
    expect([home.latitude, home.longitude]).toEqual(at);
    await director.context().close();
  });
}
