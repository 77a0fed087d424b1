import { expect, it } from "vitest";
import { homeOf } from "./countries";
import { graticule } from "./graticule";
import { drawn, height, placed, widened, windowAround } from "./window";

const cities: Record<string, readonly (readonly [number, number])[]> = {
  CN: [
    [121.47, 31.23],
    [87.6, 43.8],
    [126.6, 45.8],
    [110.3, 20.0],
  ],
  ES: [
    [-3.7, 40.4],
    [2.17, 41.39],
    [-16.25, 28.47],
    [4.26, 39.89],
  ],
};

it("opens on all of the company's country, and on the earth where that is unknown", () => {
  for (const [country, places] of Object.entries(cities)) {
    const window = windowAround(homeOf(country));
    for (const place of window ? places : []) {
      const [x, y] = drawn(window as NonNullable<typeof window>, place);
      expect(x > 0 && x < 1000 && y > 0, country).toBe(true);
    }
  }
  for (const none of [undefined, "XX"]) expect(homeOf(none)).toEqual(homeOf("earth"));
});

it("gives back the place pointed at on the whole country", () => {
  const window = widened(windowAround(homeOf("CN")) ?? { west: 0, south: 0, east: 1, north: 1 }, 1);
  const [x, y] = drawn(window, [121.4737, 31.2304]);
  expect(y).toBeLessThan(height(window));
  const [east, north] = placed(window, x, y);
  expect([east, north]).toEqual([expect.closeTo(121.4737, 4), expect.closeTo(31.2304, 4)]);
});

it("has a few round lines at every width", () => {
  for (const width of [360, 63, 6, 0.5, 0.02]) {
    const { meridians, parallels } = graticule({ west: 100, south: 20, east: 100 + width, north: 20 + width / 2 });
    expect(meridians.length).toBeGreaterThanOrEqual(3);
    expect(meridians.length).toBeLessThanOrEqual(9);
    expect(parallels.length).toBeGreaterThanOrEqual(1);
  }
  expect(graticule({ west: 73, south: 18, east: 135, north: 54 }).meridians).toEqual([80, 90, 100, 110, 120, 130]);
});
