const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(zone, made);
  return made;
}

/** What calendars and clocks of the zone show at an instant: `["2026-11-24", "09:30"]`. */
export function clockOf(at: number, zone: string): [day: string, time: string] {
  const part: Record<string, string> = {};
  for (const { type, value } of format(zone).formatToParts(at)) part[type] = value;
  return [`${part.year}-${part.month}-${part.day}`, `${part.hour}:${part.minute}`];
}

const asUtc = (day: string, time: string) => Date.parse(`${day}T${time}:00Z`);

/**
 * The instant at which the zone's clocks show this time. A time that is left out when clocks go forward is as much later as they go; of one
 * that comes twice when they go back, the first counts.
 */
export function instantOf(day: string, time: string, zone: string): number {
  const wanted = asUtc(day, time);
  const offset = (at: number) => asUtc(...clockOf(at, zone)) - at;
  const before = wanted - offset(wanted - 86_400_000);
  const after = wanted - offset(wanted + 86_400_000);
  if (asUtc(...clockOf(before, zone)) === wanted) return before;
  return asUtc(...clockOf(after, zone)) === wanted ? after : before;
}

/** The same for a day and a time as forms hold them, as the API takes it. */
export const instantAt = (day: string, time: string, zone: string): string =>
  new Date(instantOf(day, time, zone)).toISOString();

/** The instant at which a day begins in a zone: midnight there, or the first minute after it where clocks change at midnight. */
export const startOfDay = (day: string, zone: string): string => instantAt(day, "00:00", zone);

/** The day it is in a zone at an instant. */
export const dayIn = (at: number, zone: string): string => clockOf(at, zone)[0];

/** An instant of the API as a field for date and time holds it: `2026-11-24T09:30`. */
export const fieldOf = (at: string, zone: string): string => clockOf(Date.parse(at), zone).join("T");

/** The instant that such a field means. */
export function ofField(typed: string, zone: string): string {
  const [day = "", time = ""] = typed.split("T");
  return instantAt(day, time.slice(0, 5), zone);
}
