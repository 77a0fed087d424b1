/** The instant at which a day begins in a zone: midnight there, or the first minute after it where clocks change at midnight. */
export function startOfDay(day: string, zone: string): string {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // Twice: the first guess may lie on the other side of a change of clocks.
  let instant = wanted;
  for (let i = 0; i < 2; i++) instant = wanted - offset(instant, zone);
  return new Date(instant).toISOString();
}

/** The day it is in a zone at an instant. */
export function dayIn(instant: number, zone: string): string {
  return new Date(instant + offset(instant, zone)).toISOString().slice(0, 10);
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offset(instant: number, zone: string): number {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const there = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return there - Math.floor(instant / 1000) * 1000;
}
