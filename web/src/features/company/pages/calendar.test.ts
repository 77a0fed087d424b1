import { expect, it } from "vitest";
import { type CalendarContent, dayOf, slotsOf, weekdayOf, withDays, yearOf } from "./calendar";

const office = { MONDAY: ["08:30-12:00", "13:30-17:30"], FRIDAY: ["08:30-12:00"] };
const calendar: CalendarContent = {
  name: "Office",
  zone: "Asia/Shanghai",
  weeks: [
    { from: "2026-07-01", slots: { MONDAY: ["09:00-18:00"] } },
    { from: "2026-01-01", slots: office },
  ],
  days: [
    { date: "2026-05-01", kind: "HOLIDAY", label: "Labour Day", slots: [] },
    { date: "2026-05-09", kind: "MAKEUP", label: null, slots: ["08:30-12:00"] },
  ],
  seasons: [],
};

it("takes the week in force on the day, and the earliest before there was one", () => {
  expect(dayOf(calendar, "2026-06-29").slots).toEqual(office.MONDAY);
  expect(dayOf(calendar, "2026-07-06").slots).toEqual(["09:00-18:00"]);
  expect(dayOf(calendar, "2025-12-29").slots).toEqual(office.MONDAY);
  expect(dayOf(calendar, "2026-06-30").look).toBe("off");
});

it("lets an exception go before its weekday", () => {
  expect(dayOf(calendar, "2026-05-01")).toEqual({
    date: "2026-05-01",
    look: "holiday",
    slots: [],
    label: "Labour Day",
  });
  expect(dayOf(calendar, "2026-05-09").look).toBe("makeup");
});

it("has every day of a leap year once", () => {
  const days = yearOf(calendar, 2028).flat();
  expect(days).toHaveLength(366);
  expect(new Set(days.map(({ date }) => date)).size).toBe(366);
  expect(weekdayOf("2026-11-23")).toBe(0);
});

it("reads slots as people type them", () => {
  expect(slotsOf("8:30 – 12:00， 13:30-17:30")).toEqual(["08:30-12:00", "13:30-17:30"]);
  expect(slotsOf("  ")).toEqual([]);
});

it("replaces what stood there by what is announced anew", () => {
  const half = { date: "2026-05-01", kind: "HALF_DAY", label: null, slots: ["08:30-12:00"] } as const;
  expect(withDays(calendar, [half]).days.map(({ kind }) => kind)).toEqual(["HALF_DAY", "MAKEUP"]);
});
