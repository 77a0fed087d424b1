import { expect, test } from "@playwright/test";
import { signIn } from "./sign-in";

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
