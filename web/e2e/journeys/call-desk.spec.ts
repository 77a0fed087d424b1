import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { get, post } from "./company";
import { signIn, walkedIn } from "./sign-in";
import { wordsOf } from "./words";

/** Types as a clerk does and counts every key pressed; a Chinese word counts the letters of its sounds by an input method. */
class Clerk {
  keys = 0;

  constructor(readonly page: Page) {}

  async type(text: string) {
    this.keys += [...text].length;
    await this.page.keyboard.type(text);
  }

  async press(...keys: string[]) {
    for (const key of keys) {
      this.keys++;
      await this.page.keyboard.press(key);
    }
  }
}

for (const language of walkedIn("zh-CN")) {
  test(`a newcomer, then the same customer again, by keyboard alone (${language})`, async ({ page }) => {
    const say = wordsOf(language);
    const phone = `139${Date.now().toString().slice(-8)}`;
    const finder = page.getByRole("combobox", { name: say("calls.desk.find") });
    const symptom = page.getByRole("combobox", { name: say("calls.field.symptom") });
    const registered = page.getByRole("heading", { name: say("calls.desk.registered") });
    await signIn(page, "service-centre-clerk", language);
    await page.goto("/desk");
    await expect(finder).toBeFocused();

    const first = new Clerk(page);
    await first.type(phone);
    await first.press("Enter");
    await expect(page.getByLabel(say("calls.field.name"), { exact: true })).toBeFocused();
    await first.type("Li Ming");
    await first.press("Enter", "Enter", "Enter");
    await first.type("8 Yan'an Road, Room 1203");
    await first.press("Enter", "ArrowDown", "Enter");
    await first.type("KFR-35GW");
    await first.press("Enter");
    await first.type(`K35${phone.slice(-8)}`);
    await first.press("Enter", "Enter");
    await expect(symptom).toBeFocused();
    await first.type("6");
    await first.press("Enter", "Enter");
    await expect(page.getByLabel(say("calls.field.fault"))).toBeFocused();
    await first.type("drips water indoors");
    await expectAccessible(page);
    await first.press("Enter");
    await expect(registered).toBeVisible();
    await expect(page.getByRole("button", { name: say("calls.desk.next") })).toBeFocused();
    expect(first.keys, "keys for a newcomer").toBeLessThanOrEqual(160);

    await page.keyboard.press("Enter");
    await expect(finder).toBeFocused();
    const second = new Clerk(page);
    await second.type(phone);
    await second.press("Enter");
    await expect(page.getByRole("heading", { name: "Li Ming" })).toBeVisible();
    await expect(symptom).toBeFocused();
    await second.press("Enter");
    await second.type("still drips, more now");
    await second.press("Enter");
    await expect(page.getByRole("alert")).toBeVisible();
    await second.press("Enter");
    await expect(registered).toBeVisible();
    expect(second.keys, "keys for a known customer").toBeLessThanOrEqual(60);
    await page.keyboard.press("Enter");
    await expect(finder).toBeFocused();
    await expect(page.getByRole("button", { name: "Li Ming", exact: true })).toHaveCount(0);
  });
}

test("a ring while another call is begun keeps both", async ({ page }) => {
  await signIn(page, "service-centre-clerk", "en");
  await page.goto("/desk?caller=13988886666");
  await expect(page.getByRole("combobox", { name: "Who is calling?" })).toHaveValue("13988886666");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  const kept = page.waitForResponse(
    (answer) =>
      answer.request().method() === "PUT" && answer.ok() && `${answer.request().postData()}`.includes("Ye Zi"),
  );
  await page.keyboard.type("Ye Zi");
  await kept;
  await page.goto("/desk?caller=13988885555");
  await expect(page.getByRole("combobox", { name: "Who is calling?" })).toHaveValue("13988885555");
  await expect(page.getByRole("button", { name: "Ye Zi", exact: true })).toBeVisible();
});

test("what was begun survives a reload and the next ring", async ({ page }) => {
  await signIn(page, "service-centre-clerk", "en");
  await page.goto("/desk?caller=13988887777");
  await expect(page.getByRole("combobox", { name: "Who is calling?" })).toHaveValue("13988887777");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
  const kept = page.waitForResponse((answer) => {
    const request = answer.request();
    return request.method() === "PUT" && answer.ok() && (request.postData() ?? "").includes("Han Meimei");
  });
  await page.keyboard.type("Han Meimei");
  await kept;
  await expect(page).toHaveURL(/draft=/);
  await page.reload();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Han Meimei");
  await page.keyboard.press("Alt+KeyN");
  await expect(page.getByRole("combobox", { name: "Who is calling?" })).toHaveValue("");
  await page.getByRole("button", { name: "Han Meimei", exact: true }).click();
  await expect(page.getByLabel("Name", { exact: true })).toHaveValue("Han Meimei");
});

test("Enter that ends a composition neither picks nor registers", async ({ page }) => {
  await signIn(page, "service-centre-clerk", "zh-CN");
  await page.goto("/desk");
  await expect(page.getByRole("combobox", { name: "谁来电？" })).toBeFocused();
  await page.keyboard.type("13911112222");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("姓名或单位", { exact: true })).toBeFocused();
  const input = await page.context().newCDPSession(page);
  await input.send("Input.imeSetComposition", { text: "wangxiaoming", selectionStart: 12, selectionEnd: 12 });
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "接听报修" })).toBeVisible();
  await input.send("Input.insertText", { text: "王小明" });
  await expect(page.getByLabel("姓名或单位", { exact: true })).toHaveValue(/王小明/);
});

test("a refusal names its fields and leads to the first, and a place of no known zone is told with the way to mend it", async ({
  page,
}) => {
  const say = wordsOf("en");
  await signIn(page, "service-centre-clerk", "en");
  const phone = `137${Date.now().toString().slice(-8)}`;
  await page.goto(`/desk?caller=${phone}`);
  await expect(page.getByRole("combobox", { name: say("calls.desk.find") })).toHaveValue(phone);
  await page.keyboard.press("Enter");
  await expect(page.getByLabel(say("calls.field.name"), { exact: true })).toBeFocused();
  await page.keyboard.type("Nora Nowhere");
  await page.getByLabel(say("calls.field.address"), { exact: true }).fill("1 Track without a name");
  await page.keyboard.press("Control+Enter");
  const fault = page.getByLabel(say("calls.field.fault"));
  await expect(fault).toBeFocused();
  await expect(page.getByRole("listitem").filter({ hasText: say("calls.field.fault") })).toBeVisible();
  await page.keyboard.type("hums");
  await page.keyboard.press("Enter");
  await expect(page.getByText(say("calls.unplaced.zone"))).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: say("calls.desk.open-case") }).click();
  await expect(page.getByText(say("calls.unplaced.zone"))).toBeVisible();
  await page.getByRole("link", { name: say("calls.unplaced.mend") }).click();
  await expect(page).toHaveURL(/\/customers\//);
});

test("a known model is suggested and brings its product line; of a new one the line is asked without being in the way", async ({
  page,
}) => {
  const say = wordsOf("en");
  await signIn(page, "service-centre-clerk", "en");
  const unique = Date.now().toString(36);
  await post(page, "/api/equipment/products", { line: "washer", model: `WM-${unique}` });
  await page.goto(`/desk?caller=136${Date.now().toString().slice(-8)}`);
  await expect(page.getByRole("combobox", { name: say("calls.desk.find") })).not.toHaveValue("");
  await page.keyboard.press("Enter");
  await page.getByLabel(say("calls.field.name"), { exact: true }).fill("Mo Del");
  const model = page.getByLabel(say("calls.field.model"), { exact: true });
  const line = page.getByLabel(say("calls.field.line"), { exact: true });
  await model.fill(`wm ${unique}`);
  await expect(model).toHaveAccessibleDescription(/washer/i);
  await expect(page.locator(`datalist option[value="WM-${unique}"]`)).toHaveCount(1);
  await expect(line).toHaveCount(0);

  await model.fill(`NEW ${unique}`);
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await line.selectOption("washer");
  await model.press("Enter");
  await expect(page.getByLabel(say("calls.field.serial"), { exact: true })).toBeFocused();
  await page.getByLabel(say("calls.field.fault")).fill("hums");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: say("calls.desk.registered") })).toBeVisible();
  const products = await get(page, `/api/equipment/products?q=NEW${unique}`);
  expect(products).toMatchObject([{ line: "washer" }]);
});
