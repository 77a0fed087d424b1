import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";
import { signIn } from "./sign-in";

test("a list of customers comes in after a dry run, what is amiss is named, and a second time nothing is new", async ({
  page,
}) => {
  const stamp = Date.now();
  const file = [
    "编号,姓名,电话,地址",
    `${stamp}-1,陈静,13712340001,上海市黄浦区南京东路1号`,
    `${stamp}-2,,13712340002,上海市黄浦区南京东路2号`,
  ].join("\n");
  await signIn(page, "branch-manager", "en");

  await dryRun(page, file);
  const outcome = page.getByRole("region", { name: "What becomes of the rows" });
  await expect(outcome).toContainText("What would happen");
  await expect(outcome).toContainText("New1");
  await expect(
    page.getByRole("region", { name: "Rows that stay out" }).getByRole("row", { name: /^3 姓名/ }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await expect(outcome).toContainText("What happened");

  await dryRun(page, file);
  await expect(outcome).toContainText("New0");
  await expect(outcome).toContainText("Unchanged1");
});

async function dryRun(page: Page, file: string) {
  await page.goto("/import");
  await page.getByLabel("File").setInputFiles({ name: "客户.csv", mimeType: "text/csv", buffer: Buffer.from(file) });
  await page.getByRole("button", { name: "Upload" }).click();
  await page.getByRole("button", { name: "Dry run" }).click();
}
