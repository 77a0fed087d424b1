import { expect, it } from "vitest";
import type { Corner } from "@/ui/ground/window";
import { cornersOf, cornersText } from "./ground";

const town: Corner[] = [
  [121.4, 31.2],
  [121.5, 31.2],
  [121.5, 31.3],
];

it("reads corners as people write them, full-width commas and empty lines too", () => {
  expect(cornersOf("121.4, 31.2\n\n121.5，31.2\n121.5 31.3\n").corners).toEqual(town);
  expect(cornersOf(cornersText(town)).corners).toEqual(town);
  expect(cornersOf("121.4, 31.2\nhere").wrong).toBe(2);
  expect(cornersOf("31.2, 121.4").wrong).toBe(1);
  expect(cornersOf("121.4").wrong).toBe(1);
});
