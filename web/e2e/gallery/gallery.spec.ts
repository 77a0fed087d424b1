import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../axe";

const languages = ["en", "zh-CN", "es"];
const themes = ["light", "dark"];
const widths = { wide: 1280, narrow: 400 };

async function open(page: Page, part: string, language: string, theme: string) {
  await page.addInitScript(
    ([chosenLanguage = "", chosenTheme = ""]) => {
      localStorage.setItem("sanbao.language", chosenLanguage);
      localStorage.setItem("sanbao.theme", chosenTheme);
    },
    [language, theme],
  );
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`/gallery.html#${part}`);
  await page.getByRole("main").waitFor();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  return complaints;
}

for (const language of languages) {
  for (const theme of themes) {
    for (const [name, width] of Object.entries(widths)) {
      test(`the desk's components in ${language}, ${theme}, ${name}`, async ({ page }, info) => {
        await page.setViewportSize({ width, height: 900 });
        const complaints = await open(page, "desk", language, theme);
        await page.getByRole("button", { name: /19/ }).first().focus();
        await page.screenshot({ path: info.outputPath("page.png"), fullPage: true });
        await expectAccessible(page);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(sideways).toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
    }

    test(`the phone's components in ${language}, ${theme}`, async ({ page }, info) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const complaints = await open(page, "phone", language, theme);
      await page.screenshot({ path: info.outputPath("folded.png"), fullPage: true });
      await page.locator("aside > button").click();
      await page.screenshot({ path: info.outputPath("sheet.png") });
      await expectAccessible(page);
      expect(complaints).toEqual([]);
    });
  }
}
