import fc from "fast-check";
import { expect, it } from "vitest";
import { allShifts, shiftsOf, textOf, unreadable } from "./hours";
import { type WeeklyShift, weekdays } from "./types";

it("reads hours as people type them, full-width and over midnight too", () => {
  expect(shiftsOf("MONDAY", "8-12，13:30 – 17:00")).toEqual([
    { weekday: "MONDAY", starts: "08:00", ends: "12:00" },
    { weekday: "MONDAY", starts: "13:30", ends: "17:00" },
  ]);
  expect(shiftsOf("SATURDAY", "22:00-06:00")).toEqual([{ weekday: "SATURDAY", starts: "22:00", ends: "06:00" }]);
  expect(shiftsOf("SUNDAY", "18:00-24:00")).toEqual([{ weekday: "SUNDAY", starts: "18:00", ends: "00:00" }]);
  expect(shiftsOf("SUNDAY", " ")).toEqual([]);
});

it("says which day it cannot read", () => {
  for (const typed of ["25:00-26:00", "8", "8-8", "08:60-09:00", "24:00-06:00", "morning"]) {
    expect(shiftsOf("MONDAY", typed), typed).toBeUndefined();
  }
  expect(unreadable({ ...textOf([]), FRIDAY: "8 to 12" })).toEqual(["FRIDAY"]);
});

it("writes hours as it reads them", () => {
  const time = fc.integer({ min: 0, max: 1439 });
  const clock = (minute: number) =>
    `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
  const shift = fc
    .tuple(fc.constantFrom(...weekdays), time, time)
    .filter(([, starts, ends]) => starts !== ends)
    .map(([weekday, starts, ends]): WeeklyShift => ({ weekday, starts: clock(starts), ends: clock(ends) }));
  fc.assert(
    fc.property(fc.array(shift), (hours) => {
      const ordered = weekdays.flatMap((day) => hours.filter(({ weekday }) => weekday === day));
      expect(allShifts(textOf(hours))).toEqual(ordered);
    }),
  );
});
