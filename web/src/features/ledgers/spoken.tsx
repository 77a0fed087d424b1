import type { Page } from "@/lib/feature";
import type { Catalogues } from "@/lib/language";
import { expectWords, MoreWords } from "@/lib/text";

const catalogues: Catalogues = {
  en: async () => (await import("virtual:catalogue/ledgers/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/ledgers/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/ledgers/es")).default,
};

/** The page with the words of the pages of ledgers, which come side by side with it. */
export function spoken(page: Page): Page {
  return async () => {
    expectWords(catalogues);
    const { default: Shown } = await page();
    return {
      default: () => (
        <MoreWords catalogues={catalogues}>
          <Shown />
        </MoreWords>
      ),
    };
  };
}
