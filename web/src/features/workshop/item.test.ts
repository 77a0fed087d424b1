import { expect, test } from "vitest";
import { heapOf, isOverdue, minutesSince, standingOf } from "./item";

const noon = Date.parse("2026-11-27T04:00:00Z");
const before = "2026-11-27T03:59:00Z";
const after = "2026-11-27T04:01:00Z";

test("goods that are ready are unclaimed once the promised day has passed", () => {
  expect(heapOf({ state: "ready", promisedFor: after }, noon)).toBe("ready");
  expect(heapOf({ state: "ready", promisedFor: before }, noon)).toBe("unclaimed");
  expect(heapOf({ state: "ready", promisedFor: null }, noon)).toBe("ready");
  expect(heapOf({ state: "repaired", promisedFor: before }, noon)).toBe("bench");
});

test("a row says what its heap says, and whether a return is written down", () => {
  const ready = { state: "ready", promisedFor: before, enteredAt: null } as const;
  expect(standingOf(ready, noon)).toBe("unclaimed");
  expect(standingOf({ ...ready, promisedFor: after }, noon)).toBe("ready");
  expect(standingOf({ ...ready, state: "repaired" }, noon)).toBe("repaired");
  expect(standingOf({ ...ready, state: "out" }, noon)).toBe("out");
  expect(standingOf({ ...ready, state: "out", enteredAt: before }, noon)).toBe("entered");
});

test("only goods that are not ready are overdue", () => {
  expect(isOverdue({ state: "in", promisedFor: before }, noon)).toBe(true);
  expect(isOverdue({ state: "in", promisedFor: after }, noon)).toBe(false);
  expect(isOverdue({ state: "ready", promisedFor: before }, noon)).toBe(false);
});

test("a begun minute is a whole one, and a clock that runs ahead counts none", () => {
  expect(minutesSince("2026-11-27T03:58:30Z", noon)).toBe(2);
  expect(minutesSince(after, noon)).toBe(0);
});
