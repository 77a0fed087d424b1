import { expect, test } from "vitest";
import { monthAfter, share } from "./report";

test("nothing promised has no share, neither none nor all", () => {
  expect(share({ kept: 0, broken: 0 })).toBeUndefined();
  expect(share({ kept: 0, broken: 2 })).toBe(0);
  expect(share({ kept: 3, broken: 1 })).toBe(0.75);
});

test("the month before January is December of the year before", () => {
  expect(monthAfter("2026-01", -1)).toBe("2025-12");
  expect(monthAfter("2026-12", 1)).toBe("2027-01");
});
