import { expect, it } from "vitest";
import { type Corner, centred, drawn, height, placed, widened, windowAround } from "./window";

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

it("looks closer at another middle without leaving the earth", () => {
  const window = widened(windowAround(town) ?? { west: 0, south: 0, east: 1, north: 1 }, 0.2);
  const [x, y] = drawn(centred(window, [121.5, 31.3]), [121.5, 31.3]);
  expect([x, y / height(window)]).toEqual([expect.closeTo(500), expect.closeTo(0.5, 2)]);
  expect(centred({ west: 0, south: 0, east: 20, north: 20 }, [179, 84]).east).toBe(180);
});
