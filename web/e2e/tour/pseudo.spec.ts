import { type BrowserContext, expect, type Page } from "@playwright/test";
import { accountOf, enter, languages, type Role } from "../journeys/sign-in";
import { test } from "../test";
import { places, routes } from "./places";
import { settled } from "./tour";

test.describe.configure({ timeout: 1_200_000 });

const word = /\p{L}{2,}/u;

/** Standards of event logs: called so in every language. */
const standards = ["XES", "OCEL 2.0"];

/**
 * Every message of the catalogue in brackets. Whatever a page then says outside them comes from the server, is a time or a language's own
 * name, or was written into the code.
 */
test("no page says anything that is in no catalogue", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, locale: "en", reducedMotion: "reduce" });
  await context.addInitScript(() => localStorage.setItem("sanbao.language", "en"));
  await bracket(context);
  const page = await context.newPage();
  const told = await answers(page);
  for (const name of [...namesOfDays(), ...namesOfLanguages(), ...standards]) told.add(name);
  const spoken: string[] = [];
  let role: string | undefined;
  for (const route of routes()) {
    const place = places[route];
    if (!place) continue;
    if (place.role !== role) {
      role = place.role;
      await enter(page.request, role === "administrator" ? role : accountOf(role as Role, "quiet"));
    }
    const address = await place.at(page);
    if (address === undefined) continue;
    await settled(page, () => page.goto(address));
    const said = await words(page);
    expect(
      said.some((each) => each.includes("⟦")),
      `${route} speaks by the catalogue`,
    ).toBe(true);
    for (const each of said) {
      const rest = without(each, told);
      if (word.test(rest)) spoken.push(`${route}: ${each}`);
    }
  }
  await context.close();
  expect(spoken).toEqual([]);
});

/** Hands out the English catalogue with each message in ⟦brackets⟧. */
async function bracket(context: BrowserContext) {
  await context.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
    const body = await (await route.fetch()).text();
    const { default: messages } = await import(`data:text/javascript,${encodeURIComponent(body)}`);
    const bracketed = Object.fromEntries(
      Object.entries(messages as Record<string, object[]>).map(([id, parts]) => [
        id,
        [{ type: 0, value: "⟦" }, ...parts, { type: 0, value: "⟧" }],
      ]),
    );
    const source = `const messages = ${JSON.stringify(bracketed)}; export { messages as default };`;
    await route.fulfill({ contentType: "text/javascript", body: source });
  });
}

/** What the browser itself calls days and months: dates need no catalogue. */
function namesOfDays(): string[] {
  const dates = [
    ...Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
    ...Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, day + 1))),
  ];
  return (["long", "short"] as const).flatMap((form) =>
    dates.flatMap((date) => [
      date.toLocaleDateString("en", { weekday: form, timeZone: "UTC" }),
      date.toLocaleDateString("en", { month: form, timeZone: "UTC" }),
    ]),
  );
}

/** And languages. */
function namesOfLanguages(): string[] {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return languages.map((language) => names.of(language) ?? language);
}

/** Every string the server answers this page with. */
async function answers(page: Page): Promise<Set<string>> {
  const told = new Set<string>();
  const gather = (value: unknown) => {
    if (typeof value === "string") told.add(value.trim());
    else if (Array.isArray(value)) value.forEach(gather);
    else if (value && typeof value === "object") Object.values(value).forEach(gather);
  };
  await page.route("**/api/**", async (route) => {
    // never ends, and says no words
    if (/\/api\/live/.test(route.request().url())) return route.continue();
    const answer = await route.fetch();
    if (answer.headers()["content-type"]?.includes("json")) gather(await answer.json());
    await route.fulfill({ response: answer });
  });
  return told;
}

/** What a reader sees or is read: texts and labels, but for times, what is marked as another language's, and what somebody may choose from. */
const words = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      if (!around || around.closest("script, style, time, [lang]:not(html), iframe, kbd")) continue;
      if (node.textContent?.trim()) found.push(node.textContent.trim());
    }
    for (const element of document.body.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
      for (const name of ["aria-label", "title", "placeholder", "alt"]) {
        const label = element.getAttribute(name)?.trim();
        if (label && !element.closest("time, [lang]:not(html)")) found.push(label);
      }
    }
    return found;
  });

/** What is left of a text without what stands in brackets and what the server said. */
function without(text: string, told: ReadonlySet<string>): string {
  let rest = text;
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
  // A message with an element within, such as a time, is several texts: what opens or closes it says enough.
  if (/^[^⟦]*⟧|⟦[^⟧]*$/.test(rest)) return "";
  // the longest first: "service" must not leave half of "service centre" behind
  for (const each of [...told].sort((one, other) => other.length - one.length)) {
    if (each !== "") rest = rest.replaceAll(each, "");
  }
  return rest;
}
