import { expect, test } from "vitest";
import { shifted } from "./month";

test("months go on over the turn of the year", () => {
  expect(shifted("2026-11", 1)).toBe("2026-12");
  expect(shifted("2026-12", 1)).toBe("2027-01");
  expect(shifted("2026-01", -1)).toBe("2025-12");
});
