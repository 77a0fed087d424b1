import { test as base } from "@playwright/test";

/** A test after which nobody it let in is left sitting at a window: each would go on listening and drawing until the last test of all. */
export const test = base.extend<{ everybodyLeaves: undefined }>({
  everybodyLeaves: [
    async ({ browser }, use) => {
      await use(undefined);
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
