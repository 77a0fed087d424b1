import { expect, type Page } from "@playwright/test";
import { expectAccessible } from "../axe";
import { test } from "../test";

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

test("a clause's chip shows its words on hover, focus and tap, and lets go of them", async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "desk", "en", "light");
  const chip = page.getByRole("button", { name: "Clause 19" }).first();
  const card = page.getByRole("dialog", { name: "Clause 19" });
  await chip.hover();
  await expect(card).toContainText("within six working hours");
  await page.screenshot({ path: info.outputPath("chip.png") });
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await chip.click();
  await expect(card).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(card).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(card).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "See how it is kept" })).toBeFocused();
});

test("the trace of a limit opens when the keyboard reaches it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await open(page, "desk", "en", "light");
  const rail = page.getByRole("region", { name: "Asked now" });
  await rail.getByRole("button", { name: "Clause 19" }).focus();
  await page.keyboard.press("Escape");
  const trace = rail.getByText("Mon 16:40–18:00: 1 h 20 min").filter({ visible: true });
  // The card's own link may come between the chip and the clock.
  for (let tabs = 0; tabs < 4 && (await trace.count()) === 0; tabs++) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(300);
  }
  await expect(trace).toHaveCount(1);
});

test("a technician pauses with a reason, signs and takes a photo", async ({ page }, info) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const complaints = await open(page, "phone", "es", "light");
  const main = page.getByRole("main");
  await page.getByRole("button", { name: "Pausa" }).click();
  await page.getByRole("button", { name: "Falta una pieza" }).click();
  await expect(main).toHaveAttribute("data-step", "pause:Falta una pieza");

  const field = page.locator("canvas");
  const box = await field.boundingBox();
  if (!box) throw new Error("The field to sign in has no place");
  await expect(page.getByRole("button", { name: "Firmar", exact: true })).toBeDisabled();
  await page.mouse.move(box.x + 40, box.y + 100);
  await page.mouse.down();
  await page.mouse.move(box.x + 160, box.y + 40, { steps: 8 });
  await page.mouse.move(box.x + 260, box.y + 120, { steps: 8 });
  await page.mouse.up();
  await page.screenshot({ path: info.outputPath("signed.png") });
  await page.getByRole("button", { name: "Firmar", exact: true }).click();
  await expect(main).toHaveAttribute("data-signed", /^image\/png \d{4,}$/);

  const picture = await page.screenshot();
  const chooser = page.locator("input[type=file]");
  await chooser.setInputFiles({ name: "plate.png", mimeType: "image/png", buffer: picture });
  await expect(page.getByRole("img", { name: "el tambor no gira" })).toBeVisible();
  await chooser.setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("no picture") });
  await expect(page.getByRole("alert")).toContainText("notes.txt");
  await page.getByRole("button", { name: "Quitar la foto" }).click();
  await expect(page.getByRole("img", { name: "el tambor no gira" })).toBeHidden();
  expect(complaints).toEqual([]);
});
