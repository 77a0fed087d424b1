import { describe, expect, it } from "vitest";
import { shifted } from "@/ui/DayPicker";
import { type JobOfDay, times } from "./report";

const job = (category: JobOfDay["category"], travelMinutes: number, workMinutes: number): JobOfDay => ({
  job: "1",
  voucher: "FW202611-0001",
  customer: "王芳",
  model: null,
  category,
  travelMinutes,
  workMinutes,
  result: "solved",
});

describe("the time of a day", () => {
  it("adds travel to the work it was for, and the own entries to their category", () => {
    const own = [{ category: "D" as const, minutes: 30, remark: "tools" }];
    expect(times([job("A", 10, 20), job("A", 5, 5), job(null, 0, 7)], own)).toEqual([
      { category: "A", minutes: 40 },
      { category: "D", minutes: 30 },
      { category: null, minutes: 7 },
    ]);
  });

  it("is empty for a day without work", () => {
    expect(times([], [])).toEqual([]);
  });
});

describe("days", () => {
  it("go on over the end of a month and over summer time", () => {
    expect(shifted("2026-02-28", 1)).toBe("2026-03-01");
    expect(shifted("2026-03-30", -1)).toBe("2026-03-29");
  });
});
