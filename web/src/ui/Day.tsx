import { useIntl } from "react-intl";

/** Makes words of a day without a time, as the reader writes it; null stays null. */
export function useDay() {
  const intl = useIntl();
  return (day: string) => intl.formatDate(`${day}T00:00:00Z`, { timeZone: "UTC", dateStyle: "medium" });
}

/** A day without a time, `2026-03-02`, with its year. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{useDay()(day)}</time>;
}
