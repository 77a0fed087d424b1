import { type APIRequestContext, type Browser, expect, type Page, request as requests } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { branches, enter, type Language, signIn, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

const names = { en: "Mary Wells", "zh-CN": "陈晓燕", es: "Lucía Fernández" } as const;

/** A picture of one grey square, as a phone would take it. */
async function photo(page: Page): Promise<Buffer> {
  const data = await page.evaluate(() => {
    const canvas = document.createElement("canvas");
    canvas.width = 640;
    canvas.height = 480;
    const pen = canvas.getContext("2d");
    if (pen) {
      pen.fillStyle = "#888";
      pen.fillRect(0, 0, 640, 480);
    }
    return canvas.toDataURL("image/jpeg");
  });
  return Buffer.from(data.split(",")[1] ?? "", "base64");
}

async function administrator(): Promise<APIRequestContext> {
  const context = await requests.newContext({ baseURL: test.info().project.use.baseURL });
  await enter(context, "administrator");
  return context;
}

async function branchOf(language: Language, by: APIRequestContext): Promise<string> {
  const units: { id: string; name: string }[] = await (await by.get("/api/organisation/units")).json();
  return units.find(({ name }) => name === branches[language])?.id ?? "";
}

async function formOf(language: Language): Promise<string> {
  const by = await administrator();
  const org = await branchOf(language, by);
  expect((await by.put(`/api/web-forms/${org}`, { data: { open: true } })).ok()).toBe(true);
  const forms: { org: string; path: string }[] = await (await by.get("/api/web-forms")).json();
  await by.dispose();
  return forms.find((form) => form.org === org)?.path ?? "";
}

/** Somebody at home with a telephone and no account. */
async function customer(browser: Browser, language: Language): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    locale: language,
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  return context.newPage();
}

for (const language of walkedIn("es")) {
  test(`a fault reported on the web becomes a call with its photo (${language})`, async ({ page, browser }) => {
    const say = wordsOf(language);
    const phone = `136${Date.now().toString().slice(-8)}`;
    const visitor = await customer(browser, language);
    await visitor.goto(await formOf(language));
    const write = (field: string, text: string) =>
      visitor.getByLabel(say(`inbound.report.${field}`), { exact: true }).fill(text);
    await write("fault", "E4, drips 漏水");
    await visitor
      .locator("input[type=file]")
      .setInputFiles({ name: "fault.jpg", mimeType: "image/jpeg", buffer: await photo(visitor) });
    await expect(visitor.getByRole("img")).toHaveCount(1);
    await write("product", "KFR-35GW");
    await write("name", names[language]);
    await write("phone", phone);
    await write("address", "8 Yan'an Road");
    await visitor.getByRole("checkbox").check();
    await expectAccessible(visitor);
    await visitor.getByRole("button", { name: say("inbound.report.send") }).click();
    await expect(visitor.getByRole("heading", { name: say("inbound.report.thanks") })).toBeVisible();
    const receipt = await visitor.getByText(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/).innerText();
    await visitor.context().close();

    await signIn(page, "service-centre-clerk", language);
    await page.goto("/incoming");
    const row = page.getByRole("listitem").filter({ hasText: receipt });
    await expect(row).toContainText(names[language]);
    await expectAccessible(page);
    await row.getByRole("button", { name: say("inbound.open") }).click();
    await expect(page.getByRole("region", { name: say("inbound.note") })).toContainText("E4, drips");
    await expect(page.getByLabel(say("calls.field.name"), { exact: true })).toHaveValue(names[language]);
    await expectAccessible(page);
    await page.getByRole("button", { name: say("calls.desk.register"), exact: true }).click();
    await expect(page.getByRole("heading", { name: say("calls.desk.registered") })).toBeVisible();

    await page.goto("/incoming?state=registered");
    await page.getByRole("listitem").filter({ hasText: receipt }).locator("a[href^='/calls/']").click();
    await expect(page.getByRole("region", { name: say("inbound.received") }).getByRole("img")).toHaveCount(1);
    await expect(page.getByRole("region", { name: say("calls.case.facts") })).toContainText(say("calls.channel.web"));
  });
}

test("two clerks and one row: the second is told who has it", async ({ page, browser }) => {
  const say = wordsOf("en");
  const visitor = await customer(browser, "en");
  const path = await formOf("en");
  const report = {
    name: "Tom Hill",
    phone: "13600000000",
    address: "1 Hill Road",
    product: "Washer",
    fault: `shakes ${Date.now()}`,
    consent: true,
  };
  const sent = await visitor.request.post(`/api/public${path}`, {
    multipart: {
      report: { name: "report", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(report)) },
    },
  });
  const { receipt } = await sent.json();
  await signIn(visitor, "service-director", "en");
  await visitor.goto("/incoming");
  const rowOf = (where: Page) => where.getByRole("listitem").filter({ hasText: receipt });
  await expect(rowOf(visitor)).toBeVisible();

  await signIn(page, "service-centre-clerk", "en");
  await page.goto("/incoming");
  await rowOf(page)
    .getByRole("button", { name: say("inbound.open") })
    .click();
  await expect(page.getByRole("region", { name: say("inbound.note") })).toBeVisible();

  await rowOf(visitor)
    .getByRole("button", { name: say("inbound.open") })
    .click();
  await expect(visitor.getByRole("alert")).toContainText("Alex (service-centre-clerk)");
  await visitor.context().close();
});

test("a telephone that rings shows who it is, and one key opens them at the desk while the draft stays", async ({
  page,
}) => {
  const say = wordsOf("en");
  const by = await administrator();
  const made = await by.post("/api/keys", {
    data: { org: await branchOf("en", by), kind: "telephony", name: "Exchange" },
  });
  const { secret } = await made.json();
  await by.dispose();
  const exchange = await requests.newContext({
    baseURL: test.info().project.use.baseURL,
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
  });
  const extension = `7${Date.now().toString().slice(-5)}`;
  const number = `135${Date.now().toString().slice(-8)}`;
  const call = `call-${Date.now()}`;

  await signIn(page, "service-centre-clerk", "en");
  await page.goto("/me/extension");
  await page.getByLabel(say("inbound.extension"), { exact: true }).fill(extension);
  await page.getByRole("button", { name: say("inbound.save") }).click();
  await expect(page.getByRole("status").filter({ hasText: extension })).toBeVisible();

  await page.goto("/desk");
  await page.getByRole("combobox", { name: say("calls.desk.find") }).fill("Somebody half written down");
  await page.keyboard.press("Enter");
  const bar = page.getByRole("status").filter({ hasText: say("inbound.ring.unknown") });
  const rang = await exchange.post("/api/ringing", { data: { call, number, extension } });
  expect(rang.ok(), await rang.text()).toBe(true);
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Alt+r");
  await expect(page.getByRole("combobox", { name: say("calls.desk.find") })).toHaveValue(`+86${number}`);
  await expect(page.getByRole("button", { name: "Somebody half written down", exact: true })).toBeVisible();

  await exchange.post("/api/ringing/end", { data: { call, how: "hung-up" } });
  await expect(bar).toBeHidden();
  await page.goto("/incoming");
  await expect(page.getByRole("listitem").filter({ hasText: number.slice(-4) })).toBeVisible();
  await exchange.dispose();
});
