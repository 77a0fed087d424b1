import { expect, test } from "vitest";
import { completed, known, suggestions } from "./suggest";
import type { Vocabulary } from "./types";

const vocabulary: Vocabulary = {
  events: { "call.registered": { means: "", attributes: {} }, "call.closed": { means: "", attributes: {} } },
  cards: { site: { means: "", attributes: { zone: {} } } },
  roles: { technician: {} },
  points: { limits: {} },
};

test("a trigger is offered events, a party roles, a condition attributes of cards", () => {
  expect(known("when", vocabulary)).toContain("call.registered");
  expect(known("who", vocabulary)).toContain("technician");
  expect(known("if", vocabulary)).toEqual(["site.zone"]);
  expect(known("fills", vocabulary)).toEqual(["limits"]);
  expect(known("transition", vocabulary)).toEqual(["keep", "retarget", "cancel"]);
});

test("only the word being written is completed, and nothing is offered for one that is complete", () => {
  const words = known("when", vocabulary);
  expect(suggestions("[call.registered, call.cl", words)).toEqual(["call.closed"]);
  expect(suggestions("call.closed", words)).toEqual([]);
  expect(suggestions("c", words)).toEqual([]);
  expect(completed("[call.registered, call.cl", "call.closed")).toBe("[call.registered, call.closed");
});
