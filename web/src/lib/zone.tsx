import type { ReactNode } from "react";
import { IntlProvider, useIntl } from "react-intl";
import { now } from "./now";

const own = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Tells all times within by the clocks of this zone. A page has one: that of the unit it is about, else that of the reader's own. */
export function InZone({ zone, children }: { zone: string; children: ReactNode }) {
  const { locale, messages } = useIntl();
  return (
    <IntlProvider locale={locale} messages={messages} timeZone={zone}>
      {children}
    </IntlProvider>
  );
}

/** The zone in which the page tells its times. */
export const useZone = (): string => useIntl().timeZone ?? own;

/** What the reader calls a zone whose clocks show another time now than these, e.g. "GMT+8"; undefined where they show the same. */
export function useForeignZone(zone: string, clocks = own): string | undefined {
  const intl = useIntl();
  const name = (of: string) =>
    intl
      .formatDateToParts(now(), { timeZone: of, timeZoneName: "shortOffset" })
      .find(({ type }) => type === "timeZoneName")?.value;
  const there = name(zone);
  return there === name(clocks) ? undefined : there;
}
