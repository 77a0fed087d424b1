import { type ReactNode, Suspense, use, useDeferredValue, useLayoutEffect, useMemo } from "react";
import { FormattedMessage, IntlProvider, useIntl } from "react-intl";
import { type Catalogue, type Catalogues, currentLanguage, type Language, useLanguage } from "./language";

export type Values = Record<string, string | number | Date | undefined>;
export type RichValues = Record<string, ReactNode | Date | ((parts: ReactNode[]) => ReactNode)>;

/** `t("calls.count", { n: 3 })`: a message as a string, in the reader's language. */
export type Say = (id: string, values?: Values) => string;

export function useT(): Say {
  const intl = useIntl();
  return (id, values) => intl.formatMessage({ id }, values);
}

/** A message with markup inside, e.g. `<T id="calls.by" values={{ b: parts => <b>{parts}</b> }} />`. */
export function T({ id, values }: { id: string; values?: RichValues }) {
  return <FormattedMessage id={id} values={values as never} />;
}

const loaded = new Map<Catalogues, Map<Language, Promise<Catalogue>>>();

/** One promise per catalogue: React's `use` needs the same one on every render. */
function load(catalogues: Catalogues, language: Language): Promise<Catalogue> {
  const byLanguage = loaded.get(catalogues) ?? new Map<Language, Promise<Catalogue>>();
  loaded.set(catalogues, byLanguage);
  const promise = byLanguage.get(language) ?? catalogues[language]();
  byLanguage.set(language, promise);
  // A failed download must not be remembered: the next render asks again.
  promise.catch(() => byLanguage.delete(language));
  return promise;
}

/** Has the reader's catalogue come before anything asks for it. */
export function expectWords(catalogues: Catalogues) {
  load(catalogues, currentLanguage()).catch(() => {});
}

/** Speaks the reader's language to everything inside; loads that one language only and keeps the old one up until it is there. */
export function Speaking({ catalogues, children }: { catalogues: Catalogues; children: ReactNode }) {
  return (
    <Suspense fallback={null}>
      <Messages catalogues={catalogues}>{children}</Messages>
    </Suspense>
  );
}

/** Words that only some pages need: they come with those pages and are spoken beside those spoken around them. */
export function MoreWords({ catalogues, children }: { catalogues: Catalogues; children: ReactNode }) {
  const intl = useIntl();
  const more = use(load(catalogues, intl.locale as Language));
  const messages = useMemo(() => ({ ...intl.messages, ...more }) as Catalogue, [intl.messages, more]);
  return (
    <IntlProvider locale={intl.locale} messages={messages} timeZone={intl.timeZone}>
      {children}
    </IntlProvider>
  );
}

function Messages({ catalogues, children }: { catalogues: Catalogues; children: ReactNode }) {
  const language = useDeferredValue(useLanguage());
  const messages = use(load(catalogues, language));
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <IntlProvider locale={language} messages={messages}>
      {children}
    </IntlProvider>
  );
}
