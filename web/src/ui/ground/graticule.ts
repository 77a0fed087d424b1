import type { Window } from "./window";

const steps = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 15, 30];

export interface Graticule {
  meridians: readonly number[];
  parallels: readonly number[];
}

/** Round degrees in the window, at most so many each way: the ground has nothing else to go by while nothing stands on it. */
export function graticule({ west, south, east, north }: Window, most = 8): Graticule {
  const wide = Math.max(east - west, north - south);
  const step = steps.find((each) => wide / each <= most) ?? 45;
  return { meridians: between(west, east, step), parallels: between(south, north, step) };
}

function between(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, n) => Number(((first + n) * step).toFixed(3)));
}
