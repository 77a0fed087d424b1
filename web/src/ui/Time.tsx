import { type IntlShape, useIntl } from "react-intl";
import { useNow } from "@/lib/now";

interface Props {
  /** An instant in ISO 8601 with zone, as the API gives it. */
  at: string;
  /** IANA zone in which the trade means it, e.g. the site's; named wherever it is not the reader's own. */
  zone?: string;
  /** `both` is "in 2 hours · today 16:40"; `day` is a date without time, `hour` a time without date. */
  mode?: "both" | "relative" | "absolute" | "day" | "hour";
}

const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

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

/** Date and time; the year only when it is another one, the zone only when it is another than the reader's. */
export function absolute(intl: IntlShape, at: number, now: number, zone?: string, day = false): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return intl.formatDate(at, {
    timeZone: zone,
    year: sameYear ? undefined : "numeric",
    month: "short",
    day: "numeric",
    weekday: sameYear ? "short" : undefined,
    ...(day ? {} : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    timeZoneName: zone && zone !== ownZone && !day ? "short" : undefined,
  });
}

/** An instant as a field for date and time has it, in the reader's own zone: `2026-11-24T09:30`. */
export function localTime(at: string): string {
  const instant = new Date(at);
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** A moment as people read it: relative and absolute; the full form with zone on hover. */
export function Time({ at, zone, mode = "both" }: Props) {
  const intl = useIntl();
  const now = useNow();
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return null;
  const full = intl.formatDate(instant, { timeZone: zone, dateStyle: "full", timeStyle: "long" });
  const words = {
    relative: () => relative(intl, instant, now),
    absolute: () => absolute(intl, instant, now, zone),
    hour: () => intl.formatTime(instant, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
    day: () => absolute(intl, instant, now, zone, true),
    both: () => `${relative(intl, instant, now)} · ${absolute(intl, instant, now, zone)}`,
  };
  return (
    <time dateTime={at} title={full}>
      {words[mode]()}
    </time>
  );
}
