import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../axe";
import { places, routes } from "./places";

export const languages = ["en", "zh-CN", "es"] as const;

const folder = join(import.meta.dirname, "../../test-results/tour");
const sizes = { wide: { width: 1280, height: 860 }, narrow: { width: 390, height: 844 } } as const;
/** The wide window at a zoom of 200 %. */
const twiceAsLarge = { width: sizes.wide.width / 2, height: sizes.wide.height / 2 };
const themes = ["light", "dark"] as const;
const highest = 1600;

/** Signs in as whoever holds this role, and says what the account is called. */
export type Entering = (page: Page, role: string) => Promise<void>;

/** Waits until a page has what it asked for: nothing is under way for a moment. (A live page never falls silent altogether.) */
export async function settled(page: Page, go: () => Promise<unknown>) {
  const open = new Set<object>();
  let last = Date.now();
  const begins = (request: { url(): string }) => {
    if (!/\/api\/live/.test(request.url())) open.add(request);
    last = Date.now();
  };
  const ends = (request: object) => {
    open.delete(request);
    last = Date.now();
  };
  page.on("request", begins).on("requestfinished", ends).on("requestfailed", ends);
  await go();
  await page.getByRole("heading").first().waitFor();
  await expect.poll(() => open.size === 0 && Date.now() - last > 250, { intervals: [100] }).toBe(true);
  page.off("request", begins).off("requestfinished", ends).off("requestfailed", ends);
}

interface Visit {
  /** What the pictures are kept under: `full` or `empty`. */
  company: string;
  language: (typeof languages)[number];
  enter: Entering;
  /** Whether every kind of thing is there, so that no page may be missing. */
  whole: boolean;
}

/**
 * Every route in one language, wide and narrow, light and dark: a picture of each, nothing cut off or wider than the page, no complaint of
 * the browser, and nothing that axe objects to.
 */
export async function tour(browser: Browser, { company, language, enter, whole }: Visit) {
  const complaints: string[] = [];
  const pictures: string[] = [];
  const out = join(folder, company, language);
  mkdirSync(out, { recursive: true });
  const pages = new Map<string, Page>();
  for (const route of routes()) {
    const place = places[route];
    expect(place, `${route} has no place in the tour`).toBeDefined();
    if (!place) continue;
    const page = pages.get(place.role) ?? (await opened(browser, language, complaints));
    if (!pages.has(place.role)) await enter(page, place.role);
    pages.set(place.role, page);
    const address = await place.at(page);
    if (address === undefined) {
      expect(whole, `${route}: nothing to show`).toBe(false);
      continue;
    }
    await test.step(`${route} in ${language}`, async () => {
      await page.emulateMedia({ colorScheme: "light" });
      await page.setViewportSize(place.phone ? sizes.narrow : sizes.wide);
      await settled(page, () => page.goto(address));
      for (const [size, viewport] of Object.entries(sizes)) {
        if (place.phone && size === "wide") continue;
        await page.setViewportSize(viewport);
        for (const theme of themes) {
          await page.emulateMedia({ colorScheme: theme });
          const name = `${route.replaceAll(/[^\w]+/g, "_")}-${size}-${theme}.jpeg`;
          await page.screenshot({
            path: join(out, name),
            type: "jpeg",
            quality: 70,
            fullPage: true,
            clip: await top(page),
          });
          pictures.push(name);
        }
        await fits(page, route, complaints);
      }
      if (!place.phone) {
        await page.setViewportSize(twiceAsLarge);
        await fits(page, route, complaints);
      }
      if (language === "en") await expect.soft(expectAccessible(page), route).resolves.toBeUndefined();
    });
  }
  for (const page of pages.values()) await page.context().close();
  writeFileSync(join(out, "index.html"), gallery(pictures));
  expect(complaints).toEqual([]);
  return pictures.length;
}

/** The page from its top, but no higher than one likes to look at. */
async function top(page: Page) {
  const { width, height } = await page.evaluate(() => ({
    width: window.innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  return { x: 0, y: 0, width, height: Math.min(height, highest) };
}

async function fits(page: Page, route: string, complaints: string[]) {
  const [sideways, width] = await page.evaluate(() => [
    document.documentElement.scrollWidth - window.innerWidth,
    window.innerWidth,
  ]);
  if (Number(sideways) > 0) complaints.push(`${route}: ${sideways} px too wide at ${width} px`);
}

/** How many pictures a tour has that leaves nothing out. */
export const wholeTour = () => routes().reduce((sum, route) => sum + (places[route]?.phone ? 2 : 4), 0);

async function opened(browser: Browser, language: string, complaints: string[]): Promise<Page> {
  const context = await browser.newContext({
    baseURL: test.info().project.use.baseURL,
    locale: language,
    timezoneId: "Asia/Shanghai",
    reducedMotion: "reduce",
  });
  await context.addInitScript((chosen) => localStorage.setItem("sanbao.language", chosen), language);
  const page = await context.newPage();
  const tell = (text: string) => complaints.push(`${new URL(page.url()).pathname}: ${text}`);
  page.on("pageerror", (error) => tell(error.message));
  page.on("console", (message) => {
    // That nobody is signed in yet, or that a link leads nowhere, is an answer, not a fault.
    if (message.type() === "error" && !/40[14]/.test(message.text())) tell(message.text());
  });
  return page;
}

/** All pictures on one page, for looking at. */
function gallery(pictures: readonly string[]): string {
  const shown = pictures.map(
    (name) => `<figure><img src="${name}" loading="lazy"><figcaption>${name}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Tour</title>
<style>body{display:grid;grid-template-columns:repeat(4,1fr);gap:12px}figure{margin:0}img{width:100%}</style>
${shown.join("\n")}\n`;
}
