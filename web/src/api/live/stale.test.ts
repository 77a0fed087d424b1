import { expect, test } from "vitest";
import { isStale } from "./stale";
import { both } from "./told";

const one = "0196c1a0-0000-7000-8000-000000000001";
const other = "0196c1a0-0000-7000-8000-000000000002";

test("what names a changed thing is read again, whatever kind it is of", () => {
  const told = { kinds: ["thing-of-tomorrow"], ids: [one] };
  expect(isStale([`/api/calls/${one}`, null], told)).toBe(true);
  expect(isStale([`/api/customers/${one}`, "versioned"], told)).toBe(true);
  expect(isStale(["/api/papers", { stream: one }], told)).toBe(true);
  expect(isStale([`/api/calls/${other}`, null], told)).toBe(false);
});

test("a list is read again when one of its things changed, the page of another thing is not", () => {
  const told = { kinds: ["call", "duty"], ids: [one] };
  expect(isStale(["/api/calls", { category: "open" }], told)).toBe(true);
  expect(isStale(["/api/obligations/mine", null], told)).toBe(true);
  expect(isStale(["/api/obligations/compliance", { from: "2026-01-01" }], told)).toBe(false);
  expect(isStale([`/api/calls/${other}`, null], told)).toBe(false);
  expect(isStale([`/api/obligations/cases/${other}`, null], told)).toBe(false);
  expect(isStale(["/api/money/desk", null], told)).toBe(false);
});

test("a register is of a unit and depends on all of its calls", () => {
  expect(isStale([`/api/register/${other}`, { day: "2026-11-22" }], { kinds: ["call"], ids: [one] })).toBe(true);
});

test("everything is what the server tells, not what strangers may read", () => {
  expect(isStale(["/api/money/desk", null], { all: true })).toBe(true);
  expect(isStale(["/api/public/demonstration", null], { all: true })).toBe(false);
  expect(isStale(["something else"], { all: true })).toBe(false);
});

test("a notice concerns the bell and nothing else", () => {
  const told = { kinds: ["notice"], ids: [one] };
  expect(isStale(["/api/notices", null], told)).toBe(true);
  expect(isStale(["/api/calls", null], told)).toBe(false);
});

test("two messages are one, and what anybody else changed is not only mine", () => {
  const sum = both({ kinds: ["call"], ids: [one], mine: [one] }, { kinds: ["job"], ids: [one, other], mine: [other] });
  expect(sum.kinds).toEqual(["call", "job"]);
  expect(sum.ids).toEqual([one, other]);
  expect(sum.mine).toEqual([other]);
  expect(both({}, { all: true }).all).toBe(true);
});
