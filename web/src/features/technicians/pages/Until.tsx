import { useIntl } from "react-intl";

/** The last day of a certificate, with its year: most lie in another. */
export function Until({ day }: { day: string }) {
  const intl = useIntl();
  return <time dateTime={day}>{intl.formatDate(`${day}T00:00:00Z`, { timeZone: "UTC", dateStyle: "medium" })}</time>;
}
