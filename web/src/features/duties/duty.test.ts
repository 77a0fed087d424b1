import { describe, expect, it } from "vitest";
import { type Duty, groupOf } from "./duty";

const duty = (rest: Partial<Duty>): Duty => ({
  id: "1",
  stream: "1",
  pack: "P1",
  version: "1.0",
  clause: "19",
  what: "Arrive",
  status: "open",
  role: null,
  roleName: null,
  holder: null,
  holderName: null,
  started: "2026-11-23T00:00:00Z",
  due: null,
  met: null,
  ended: null,
  used: null,
  zone: "Asia/Shanghai",
  waitingFor: null,
  why: null,
  title: null,
  tick: [],
  mayWaive: false,
  ...rest,
});

describe("where a duty stands in the day", () => {
  const now = Date.parse("2026-11-23T15:00:00Z"); // 23:00 in Shanghai

  it("counts the day where the limit runs, not where the reader sits", () => {
    expect(groupOf(duty({ due: "2026-11-23T15:59:00Z" }), now)).toBe("today");
    expect(groupOf(duty({ due: "2026-11-23T16:00:00Z" }), now)).toBe("later");
  });

  it("is late as soon as the limit is over, whether the server has noted it yet or not", () => {
    expect(groupOf(duty({ due: "2026-11-23T14:59:59Z" }), now)).toBe("late");
    expect(groupOf(duty({ status: "late", due: "2026-11-20T00:00:00Z" }), now)).toBe("late");
  });

  it("waits while its clock stands still, and comes later without a limit", () => {
    expect(groupOf(duty({ status: "paused" }), now)).toBe("still");
    expect(groupOf(duty({}), now)).toBe("later");
  });
});
