import { describe, expect, it } from "vitest";
import { type Asked, byUrgency, toneOf } from "./asked";

const asked = (id: string, rest: Partial<Asked>): Asked => ({
  id,
  what: id,
  clause: { pack: "P1", clause: "19" },
  state: "running",
  ...rest,
});

describe("what is asked", () => {
  it("turns amber at three quarters and red when the limit is used up", () => {
    expect(toneOf("running", 0.74)).toBe("kept");
    expect(toneOf("running", 0.75)).toBe("soon");
    expect(toneOf("running", 1)).toBe("late");
  });

  it("does not turn red while its clock stands still", () => {
    expect(toneOf("paused", 1.5)).toBe("still");
  });

  it("stands in the order of urgency, and without a limit last", () => {
    const items = [
      asked("no limit", {}),
      asked("paused", { state: "paused", used: 0.9 }),
      asked("tomorrow", { due: "2026-03-05T09:00:00Z", used: 0.1 }),
      asked("today", { due: "2026-03-04T09:00:00Z", used: 0.1 }),
      asked("nearly", { due: "2026-03-04T12:00:00Z", used: 0.8 }),
      asked("late", { state: "late", due: "2026-03-03T09:00:00Z" }),
    ];
    expect(items.sort(byUrgency).map(({ id }) => id)).toEqual([
      "late",
      "nearly",
      "today",
      "tomorrow",
      "no limit",
      "paused",
    ]);
  });
});
