import { describe, expect, it } from "vitest";
import type { Duty } from "../../duties/duty";
import { byDeadline, urgent } from "./shown";

const duty = (id: string, stream: string, due: string | null, change: Partial<Duty> = {}): Duty => ({
  id,
  stream,
  pack: "P1",
  version: "1.0",
  clause: "19",
  what: "",
  status: "open",
  role: null,
  roleName: null,
  holder: null,
  holderName: null,
  started: "2026-11-24T00:00:00Z",
  due,
  met: null,
  ended: null,
  used: 0,
  zone: "Asia/Shanghai",
  waitingFor: null,
  why: null,
  title: null,
  tick: [],
  mayWaive: false,
  ...change,
});

const duties = [
  duty("later", "a", "2026-11-24T08:00:00Z"),
  duty("first", "a", "2026-11-24T04:00:00Z"),
  duty("other", "b", "2026-11-24T03:00:00Z"),
  duty("over", "c", "2026-11-24T05:00:00Z", { status: "late" }),
];
const job = (id: string) => ({
  id,
  number: id,
  state: "assigned" as const,
  customer: "",
  address: "",
  product: "",
  fault: "",
  asked: urgent(id, duties, String),
});

describe("the day's list", () => {
  it("shows of each job what is due next", () => {
    expect(job("a").asked?.id).toBe("first");
    expect(job("d").asked).toBeUndefined();
  });

  it("goes by limits: late, then the nearest, then what has none", () => {
    expect(
      ["d", "a", "b", "c"]
        .map(job)
        .sort(byDeadline)
        .map(({ id }) => id),
    ).toEqual(["c", "b", "a", "d"]);
  });
});
