import { expect, it } from "vitest";
import { type Corner, cornersOf, cornersText, drawn, height, placed, widened, windowAround } from "./ground";

const town: Corner[] = [
  [121.4, 31.2],
  [121.5, 31.2],
  [121.5, 31.3],
];

it("has all of it in the picture, with room around", () => {
  const window = windowAround(town);
  expect(window).toBeDefined();
  if (!window) return;
  for (const corner of town) {
    const [x, y] = drawn(window, corner);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(1000);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height(window));
  }
  expect(windowAround([])).toBeUndefined();
});

it("gives back the place that was pointed at, at every width", () => {
  const window = widened(windowAround(town) ?? { west: 0, south: 0, east: 1, north: 1 }, 3);
  for (const corner of town) {
    const [x, y] = drawn(window, corner);
    expect(placed(window, x, y)).toEqual(corner);
  }
});

it("reads corners as people write them, full-width commas and empty lines too", () => {
  expect(cornersOf("121.4, 31.2\n\n121.5，31.2\n121.5 31.3\n").corners).toEqual(town);
  expect(cornersOf(cornersText(town)).corners).toEqual(town);
  expect(cornersOf("121.4, 31.2\nhere").wrong).toBe(2);
  expect(cornersOf("31.2, 121.4").wrong).toBe(1);
  expect(cornersOf("121.4").wrong).toBe(1);
});
