import fc from "fast-check";
import { expect, it } from "vitest";
import { shrunk } from "./photo";

it("shrinks the longest edge to the limit, keeps the shape and never enlarges", () => {
  expect(shrunk(4000, 3000)).toEqual({ width: 1600, height: 1200 });
  expect(shrunk(800, 600)).toEqual({ width: 800, height: 600 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }), (width, height) => {
      const made = shrunk(width, height);
      expect(Math.max(made.width, made.height)).toBeLessThanOrEqual(1600);
      expect(made.width).toBeLessThanOrEqual(width);
      expect(made.width).toBeGreaterThanOrEqual(1);
      expect(made.height).toBeGreaterThanOrEqual(1);
    }),
  );
});
