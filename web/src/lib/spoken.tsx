import type { Page } from "./feature";
import type { Catalogues } from "./language";
import { expectWords, MoreWords } from "./text";

/** Makes of a page one that brings words of its own, which come side by side with it. */
export function spokenWith(catalogues: Catalogues) {
  return <P extends object = object>(page: Page<P>): Page<P> =>
    async () => {
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
