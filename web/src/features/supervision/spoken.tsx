import type { Page } from "@/lib/feature";
import type { Catalogues } from "@/lib/language";
import { expectWords, MoreWords } from "@/lib/text";

const catalogues: Catalogues = {
  en: async () => (await import("virtual:catalogue/supervision/en")).default,
  "zh-CN": async () => (await import("virtual:catalogue/supervision/zh-CN")).default,
  es: async () => (await import("virtual:catalogue/supervision/es")).default,
};

/** The page with the words of supervision, which come side by side with it. */
export function spoken<P extends object = object>(page: Page<P>): Page<P> {
  return async () => {
    expectWords(catalogues);
    const { default: Shown } = await page();
    return {
      default: (shown: P) => (
        <MoreWords catalogues={catalogues}>
          <Shown {...shown} />
        </MoreWords>
      ),
    };
  };
}
