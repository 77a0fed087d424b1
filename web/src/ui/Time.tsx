import { type IntlShape, useIntl } from "react-intl";
import { useNow } from "@/lib/now";

interface Props {
  /** An instant in ISO 8601 with zone, as the API gives it. */
  at: string;
  /** `both` is "in 2 hours · today 16:40"; `day` is a date without time, `hour` a time without date. */
  mode?: "both" | "relative" | "absolute" | "day" | "hour";
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** "in 2 hours", "3 days ago"; under a minute "now". */
export function relative(intl: IntlShape, at: number, now: number): string {
  const distance = at - now;
  const [unit, size] = steps.find(([, length]) => Math.abs(distance) >= length) ?? ["second", Number.POSITIVE_INFINITY];
  return intl.formatRelativeTime(Math.trunc(distance / size), unit as "day", { numeric: "auto" });
}

/** Date and time; the year only when it is another one. */
export function absolute(intl: IntlShape, at: number, now: number, day = false): string {
  const year = (of: number) => intl.formatDate(of, { year: "numeric" });
  const sameYear = year(at) === year(now);
  return intl.formatDate(at, {
    year: sameYear ? undefined : "numeric",
    month: "short",
    day: "numeric",
    weekday: sameYear ? "short" : undefined,
    ...(day ? {} : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
  });
}

/** A moment as people read it, by the clocks of the page's zone: relative and absolute; the full form with zone on hover. */
export function Time({ at, mode = "both" }: Props) {
  const intl = useIntl();
  const now = useNow();
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const full = intl.formatDate(instant, { dateStyle: "full", timeStyle: "long" });
  const words = {
    relative: () => relative(intl, instant, now),
    absolute: () => absolute(intl, instant, now),
    hour: () => intl.formatTime(instant, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    day: () => absolute(intl, instant, now, true),
    both: () => `${relative(intl, instant, now)} · ${absolute(intl, instant, now)}`,
  };
  return (
    <time dateTime={at} title={full}>
      {words[mode]()}
    </time>
  );
}
