import { describe, expect, it } from "vitest";
import { clockOf, instantOf } from "@/lib/zoned";
import { shifted } from "@/ui/DayPicker";
import { axisOf, hours, instantAt, isShown, place, stepped } from "./axis";
import { type Booking, type Job, type View, withPlacement } from "./board";
import { lay } from "./laid";
import { isOverrun, rowAt, rowsOf, span } from "./rows";

const nobody = { id: "a", name: "A", unitName: "U", base: null, shifts: [], absences: [] };

function view(from: string, days: number, timeZone: string, slots: [string, string][] = []): View {
  const lane = { ...nobody, shifts: slots.map(([start, end]) => ({ from: start, to: end })) };
  return {
    unit: "u",
    unitName: "U",
    timeZone,
    from,
    days,
    starts: "",
    ends: "",
    lanes: [lane],
    jobs: [],
    bookings: [],
  };
}

function booking(id: string, starts: string, ends: string, more: Partial<Booking> = {}): Booking {
  return {
    id,
    visit: id,
    job: id,
    technician: "a",
    lead: true,
    starts,
    ends,
    travelMinutes: 0,
    locksTechnician: false,
    locksTime: false,
    state: "planned",
    arrived: null,
    finished: null,
    begun: false,
    conflicts: [],
    ...more,
  };
}

describe("the zone's clocks", () => {
  it("tell an instant for each time, also where clocks change", () => {
    expect(instantOf("2026-11-23", "09:00", "Asia/Shanghai")).toBe(Date.parse("2026-11-23T01:00:00Z"));
    expect(instantOf("2026-03-29", "12:00", "Europe/Madrid")).toBe(Date.parse("2026-03-29T10:00:00Z"));
    expect(instantOf("2026-03-29", "02:30", "Europe/Madrid")).toBe(Date.parse("2026-03-29T01:30:00Z"));
    expect(instantOf("2026-10-25", "02:30", "Europe/Madrid")).toBe(Date.parse("2026-10-25T00:30:00Z"));
  });

  it("show what was asked for, wherever a time exists", () => {
    for (let minute = 0; minute < 1440; minute += 35) {
      const time = `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
      expect(clockOf(instantOf("2026-10-25", time, "Europe/Madrid"), "Europe/Madrid")).toEqual(["2026-10-25", time]);
    }
  });
});

describe("the axis", () => {
  const slots: [string, string][] = [["2026-11-23T00:30:00Z", "2026-11-23T09:30:00Z"]];
  const axis = axisOf(view("2026-11-23", 1, "Asia/Shanghai", slots));

  it("shows the hours in which somebody works", () => {
    expect(axis.segments).toHaveLength(1);
    expect(hours(axis).at(0)?.label).toBe("08:00");
    expect(hours(axis).at(-1)?.label).toBe("17:00");
  });

  it("finds the instant again that it placed", () => {
    for (let at = Date.parse("2026-11-23T00:00:00Z"); at < Date.parse("2026-11-23T10:00:00Z"); at += 900_000) {
      expect(instantAt(axis, place(axis, at), 15)).toBe(at);
    }
  });

  it("keeps to the steps and to what is shown", () => {
    expect(instantAt(axis, -1, 15)).toBe(Date.parse("2026-11-23T00:00:00Z"));
    expect(instantAt(axis, 2, 15)).toBe(Date.parse("2026-11-23T09:45:00Z"));
    expect(instantAt(axis, 0.501, 15) % 900_000).toBe(0);
  });

  it("has an hour less or more on the days on which clocks change", () => {
    const night = (day: string): [string, string][] => [[`${day}T12:00:00Z`, `${shifted(day, 1)}T05:00:00Z`]];
    const length = (day: string) => {
      const [segment] = axisOf(view(day, 1, "Europe/Madrid", night(day))).segments;
      return segment && (segment.to - segment.from) / 3_600_000;
    };
    expect(length("2026-03-28")).toBe(24);
    expect(length("2026-03-29")).toBe(23);
    expect(length("2026-10-25")).toBe(25);
  });

  it("leaps over the nights of a week", () => {
    const week = axisOf(view("2026-11-23", 7, "Asia/Shanghai", slots));
    expect(week.segments).toHaveLength(7);
    const evening = Date.parse("2026-11-23T09:45:00Z");
    const morning = Date.parse("2026-11-24T00:00:00Z");
    expect(stepped(week, evening, 15)).toBe(morning);
    expect(stepped(week, morning, -15)).toBe(evening);
    expect(isShown(week, evening + 3_600_000, morning - 3_600_000)).toBe(false);
  });
});

describe("the rows", () => {
  const now = Date.parse("2026-11-23T04:00:00Z");
  const jobOf = ({ job }: Booking) => ({ id: job, state: "assigned", technician: "a" }) as Job;
  const with_ = (...bookings: Booking[]) => ({
    ...view("2026-11-23", 1, "Asia/Shanghai"),
    bookings,
    jobs: bookings.map(jobOf),
  });
  const lay_ = (...bookings: Booking[]) => lay(with_(...bookings));

  it("lay what overlaps below one another, and nothing else", () => {
    const [row] = rowsOf(
      lay_(
        booking("one", "2026-11-23T01:00:00Z", "2026-11-23T02:00:00Z"),
        booking("two", "2026-11-23T01:30:00Z", "2026-11-23T02:30:00Z"),
        booking("three", "2026-11-23T02:00:00Z", "2026-11-23T03:00:00Z"),
      ),
      now,
    );
    expect([...(row?.levels ?? [])]).toEqual([
      ["one", 0],
      ["two", 1],
      ["three", 0],
    ]);
  });

  it("find the row under the pointer", () => {
    const two = { ...with_(), lanes: [nobody, { ...nobody, id: "b" }] };
    const rows = rowsOf(lay(two), now);
    expect(rowAt(rows, -5)?.lane.id).toBe("a");
    expect(rowAt(rows, (rows[0]?.height ?? 0) + 1)?.lane.id).toBe("b");
    expect(rowAt(rows, 10_000)?.lane.id).toBe("b");
  });

  it("show a visit as it really is: from the arrival, and until now while it lasts", () => {
    const late = booking("late", "2026-11-23T01:00:00Z", "2026-11-23T02:00:00Z", {
      begun: true,
      state: "working",
      arrived: "2026-11-23T01:20:00Z",
    });
    expect(span(late, now)).toEqual([Date.parse("2026-11-23T01:20:00Z"), now]);
    expect(isOverrun(late, now)).toBe(true);
    const over = { ...late, finished: "2026-11-23T01:50:00Z" };
    expect(span(over, now)[1]).toBe(Date.parse("2026-11-23T01:50:00Z"));
    expect(isOverrun(over, now)).toBe(false);
  });
});

describe("what is just being booked", () => {
  it("stands once, though the board was read again meanwhile and has it by now", () => {
    const day = view("2026-03-02", 1, "Asia/Shanghai");
    const job = { id: "j", state: "drawn-up", technician: null, booked: false } as Job;
    const given = { ...job, state: "assigned", technician: "a", booked: true };
    const standing = booking("b", "2026-03-02T02:00:00Z", "2026-03-02T03:00:00Z", { job: "j" });
    const wanted = {
      technician: "a",
      helper: null,
      starts: Date.parse(standing.starts),
      minutes: 60,
      locksTechnician: false,
      locksTime: false,
    };

    const shown = withPlacement({ ...day, jobs: [given], bookings: [standing] }, job, wanted);

    expect(shown.bookings).toHaveLength(1);
  });
});
