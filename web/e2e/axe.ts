import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Fails with rule, element and remedy when the page breaks WCAG 2.2 A or AA as far as a program can tell. A paper stands in a frame in
 * which nothing runs, so the program cannot look into it either. Looked at from its top: what has been scrolled under the head is no target.
 */
export async function expectAccessible(page: Page) {
  await page.evaluate(() => scrollTo(0, 0));
  // A colour half-way to another is none of ours.
  await page.evaluate(() => {
    for (const each of document.getAnimations()) {
      if (each.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY) each.finish();
    }
  });
  const { violations } = await new AxeBuilder({ page })
    .exclude("iframe[sandbox]")
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html}\n  ${node.failureSummary}`),
  );
  expect(told).toEqual([]);
}
