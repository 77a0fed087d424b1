import { expect, it } from "vitest";
import { daysOf, headcount, hoursOf } from "./week";

const zone = "Europe/Madrid";
const leave = {
  id: "1",
  from: "2026-03-30T22:00:00Z",
  until: "2026-03-31T22:00:00Z",
  kind: "leave" as const,
  note: null,
};
const technician = {
  // Saturday night to Sunday morning, when clocks go ahead; Monday by day.
  shifts: [
    { from: "2026-03-28T21:00:00Z", to: "2026-03-29T04:00:00Z" },
    { from: "2026-03-30T06:00:00Z", to: "2026-03-30T14:00:00Z" },
  ],
  absences: [leave],
};

it("cuts a night shift at midnight, and a short day is all of its picture", () => {
  const [saturday, sunday, monday, tuesday] = daysOf(technician, "2026-03-28", 4, zone);
  expect(saturday && hoursOf(saturday)).toBe(2);
  expect(sunday?.work).toMatchObject([{ left: 0, from: "2026-03-28T23:00:00.000Z" }]);
  expect(sunday?.work[0]?.width).toBeCloseTo((100 * 5) / 23);
  expect(monday && hoursOf(monday)).toBe(8);
  expect(monday?.away).toEqual([]);
  expect(tuesday?.work).toEqual([]);
  expect(tuesday?.away).toEqual([{ left: 0, width: 100, absence: leave }]);
});

it("counts who works and who is away instead", () => {
  const two = [technician, { shifts: [], absences: [] }].map((each, index) => ({
    ...each,
    id: `${index}`,
    name: "",
    unit: "",
    unitName: "",
    zone,
    skills: [],
  }));
  expect(headcount(two, "2026-03-30", zone)).toEqual({ working: 1, away: 0 });
  expect(headcount(two, "2026-03-31", zone)).toEqual({ working: 0, away: 1 });
});
