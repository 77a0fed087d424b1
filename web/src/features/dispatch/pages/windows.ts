import { useIntl } from "react-intl";

/** A time somebody could come, or why nobody can, as `GET /api/dispatch/jobs/{id}/windows` answers it. */
export interface Window {
  from: string;
  to: string;
  technician: string | null;
  /** Whether every limit of the regulation is kept then. */
  keeps: boolean;
  /** 1 suits best; `null` where it is full. */
  rank: number | null;
  why: "nobody" | "unable" | "early" | "full" | "short" | null;
}

/** A time that is or will be promised to the customer. */
export interface Promised {
  from: string;
  to: string;
}

const offered = 3;

/** Those that suit best, the best of all first. */
export const bestOf = (windows: readonly Window[]): readonly Window[] =>
  windows
    .filter(({ rank }) => rank !== null && rank <= offered)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0));

/** By the days of the reader, in order. */
export function byDay(windows: readonly Window[]): readonly (readonly Window[])[] {
  const days = new Map<string, Window[]>();
  for (const window of windows) {
    const day = new Date(window.from).toDateString();
    days.set(day, [...(days.get(day) ?? []), window]);
  }
  return [...days.values()];
}

/** Days and hours as they are said on the telephone. */
export function useSaid() {
  const intl = useIntl();
  const time = (at: string) => intl.formatTime(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = (at: string) => intl.formatDate(at, { weekday: "long", month: "short", day: "numeric" });
  const hours = ({ from, to }: Promised) => `${time(from)}–${time(to)}`;
  return { day, hours, whole: (window: Promised) => `${day(window.from)}, ${hours(window)}` };
}
