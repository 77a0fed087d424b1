import { describe, expect, it } from "vitest";
import type { Job } from "@/ui/phone/job";
import type { Duty } from "../../duties/duty";
import { byTurn, urgent } from "./shown";

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

  const order = (...jobs: Job[]) => jobs.sort(byTurn).map(({ id }) => id);

  it("goes by the hours booked or promised, whatever the limits say", () => {
    const late = { ...job("c"), from: "2026-11-24T09:00:00Z" };
    const early = { ...job("a"), from: "2026-11-24T01:30:00Z" };
    expect(order(late, early)).toEqual(["a", "c"]);
  });

  it("puts what has no hour at its limit, and what has neither last", () => {
    const booked = { ...job("b"), from: "2026-11-24T04:30:00Z" };
    expect(order(job("d"), job("c"), booked, job("a"))).toEqual(["a", "b", "c", "d"]);
  });

  it("begins with the job that was begun", () => {
    const begun = { ...job("d"), state: "working" as const };
    expect(order(job("a"), begun)).toEqual(["d", "a"]);
  });
});
