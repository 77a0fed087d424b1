import { type Browser, expect, type Page, request as requests, test as run } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branchOf } from "./branch";
import { get } from "./company";
import { enter, type Language, password, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

interface Sheet {
  clauses: { clause: string }[];
}

/** Somebody of the business department, who inspects the whole company. */
async function inspector(browser: Browser, language: Language): Promise<Page> {
  const { baseURL } = run.info().project.use;
  const administrator = await requests.newContext({ baseURL });
  await enter(administrator, "administrator");
  const made = async (path: string, data: object) => {
    const answer = await administrator.post(`/api/organisation/${path}`, { data });
    const text = await answer.text();
    expect(answer.ok(), `${path}: ${text}`).toBe(true);
    return text === "" ? {} : JSON.parse(text);
  };
  const [company] = await (await administrator.get("/api/organisation/units")).json();
  const details = { name: `Inspector ${language}`, language };
  const { id } = await made("people", { unit: company.id, role: "business-department", details });
  const account = `inspector-${language.toLowerCase()}`;
  await made(`people/${id}/account`, { name: account, password });
  await administrator.dispose();
  const context = await browser.newContext({ baseURL, locale: language, timezoneId: "Asia/Shanghai" });
  const page = await context.newPage();
  await enter(page.request, account);
  return page;
}

for (const language of walkedIn("es")) {
  const say = wordsOf(language);

  test(`a unit checks itself by keyboard, and what it found is remedied and accepted above it (${language})`, async ({
    browser,
  }) => {
    const { director } = await branchOf(browser, `Checks ${language}`, 0, language);
    await director.goto("/supervision");
    await director.getByRole("link", { name: say("supervision.checks.title") }).click();
    await expect(director.getByText(say("supervision.checks.empty"))).toBeVisible();
    await expectAccessible(director);
    await director.getByRole("link", { name: `${say("supervision.check.kind.SELF")}: Checks ${language}` }).click();

    // The first clause is kept, the second is not, and so are none of the others looked at.
    const items = director.getByRole("main").getByRole("group");
    const { unit } = await get(director, "/api/session");
    const { clauses } = (await get(director, `/api/supervision/checks/units/${unit}/SELF`)) as Sheet;
    await expect(items).toHaveCount(clauses.length);
    const chosen = (place: number, verdict: string) =>
      items.nth(place).getByRole("radio", { name: say(`supervision.check.verdict.${verdict}`), exact: true });
    await expect(chosen(0, "NOT_LOOKED_AT")).toBeFocused();
    await director.keyboard.press("1");
    await expect(chosen(0, "KEPT")).toBeChecked();
    await expect(chosen(1, "NOT_LOOKED_AT")).toBeFocused();
    await director.keyboard.press("2");
    await expect(items.nth(1).getByLabel(say("supervision.check.found"))).toBeFocused();
    await director.keyboard.type("12 vales sin archivar ñ 未归档");
    await director.keyboard.press("Tab");
    await director.keyboard.press("Control+Enter");
    // Whoever is to remedy it must know what: it says so at the field, and nothing typed is lost, not even by reloading.
    await expect(items.nth(1).getByRole("alert")).toBeVisible();
    await expectAccessible(director);
    await director.reload();
    await expect(items.nth(1).getByLabel(say("supervision.check.found"))).toHaveValue("12 vales sin archivar ñ 未归档");
    await items.nth(1).getByLabel(say("supervision.check.remedy")).fill("–");
    await director.setViewportSize({ width: 390, height: 844 });
    expect(await director.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await expectAccessible(director);
    await director.getByRole("button", { name: say("supervision.check.hand-in") }).click();

    // It stands as it was done, and leads to what was found.
    const findings = director.getByRole("region", { name: say("supervision.check.findings") });
    await expect(findings).toContainText("12 vales");
    await expectAccessible(director);
    await director.setViewportSize({ width: 1280, height: 800 });
    await findings.getByRole("link").first().click();
    await director.getByLabel(say("supervision.finding.answer.done")).fill("Archivados.");
    await expectAccessible(director);
    await director.getByRole("button", { name: say("supervision.finding.answer"), exact: true }).click();
    await expect(director.getByText(say("supervision.finding.state.ANSWERED"))).toBeVisible();

    const above = await inspector(browser, language);
    await above.goto(new URL(director.url()).pathname);
    await above.getByLabel(say("supervision.finding.send-back.why")).fill("¿Cuándo?");
    await expectAccessible(above);
    await above.getByRole("button", { name: say("supervision.finding.send-back"), exact: true }).click();
    // The director need not look again: it comes by itself.
    await director.getByLabel(say("supervision.finding.answer.done")).fill("Archivados el lunes.");
    await director.getByRole("button", { name: say("supervision.finding.answer"), exact: true }).click();
    await above.getByRole("button", { name: say("supervision.finding.accept"), exact: true }).click();
    await expect(above.getByText(say("supervision.finding.state.SETTLED"))).toBeVisible();
    await expect(above.getByText("Archivados el lunes.")).toBeVisible();
    await above.goto("/supervision/checks");
    await expect(above.getByRole("region", { name: say("supervision.checks.done") })).toContainText(
      `Checks ${language}`,
    );
    await expectAccessible(above);
  });
}
