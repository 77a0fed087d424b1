import type { Corner } from "./window";

/** South-west and north-east corners of the mainland and what belongs to its picture, rounded outward to whole degrees. */
const extents: Record<string, readonly [Corner, Corner]> = {
  CN: [
    [73, 18],
    [136, 54],
  ],
  ES: [
    [-19, 27],
    [5, 44],
  ],
};

const world: readonly [Corner, Corner] = [
  [-180, -60],
  [180, 75],
];

/** Where a company looks while nothing of it has a place yet: its country, by ISO 3166, else the earth. */
export const homeOf = (country: string | undefined): readonly [Corner, Corner] => extents[country ?? ""] ?? world;
