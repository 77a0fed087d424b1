import { useIntl } from "react-intl";
import { useT } from "@/lib/text";
import type { Conflict, Placement } from "./board";
import { useTermName } from "./terms";

/** Times of the board, in the zone of the unit. */
export function useTimes(zone: string) {
  const intl = useIntl();
  const time = (at: number | string) =>
    intl.formatTime(at, { timeZone: zone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = (at: number | string) =>
    intl.formatDate(at, { timeZone: zone, weekday: "short", month: "short", day: "numeric" });
  return {
    time,
    day,
    /** "Tue, 24 Nov, 09:00–10:00" */
    hours: (from: number | string, to: number | string) => `${day(from)}, ${time(from)}–${time(to)}`,
  };
}

export const endOf = ({ starts, minutes }: Placement): number => starts + minutes * 60_000;

/** What stands against a booking, as a sentence; the clause behind it is a chip beside it. */
export function useConflictWords(zone: string): (conflict: Conflict) => string {
  const t = useT();
  const { day, time } = useTimes(zone);
  const name = useTermName();
  return ({ kind, what, at, minutes }) =>
    t(`dispatch.conflict.${kind}`, {
      what: what ? name(kind, what) : "",
      minutes: minutes ?? 0,
      at: at ? `${day(at)}, ${time(at)}` : "",
    });
}
