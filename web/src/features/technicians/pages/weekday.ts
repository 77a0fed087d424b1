import { useIntl } from "react-intl";
import { type Weekday, weekdays } from "./types";

/** What a weekday is called. */
export function useWeekday(): (day: Weekday) => string {
  const intl = useIntl();
  // 2024-01-01 was a Monday.
  return (day) => intl.formatDate(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)), { timeZone: "UTC", weekday: "long" });
}
