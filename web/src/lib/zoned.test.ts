import { expect, it } from "vitest";
import { dayIn, fieldOf, instantAt, ofField, startOfDay } from "./zoned";

it("begins a day at midnight there", () => {
  expect(startOfDay("2026-11-24", "Asia/Shanghai")).toBe("2026-11-23T16:00:00.000Z");
  expect(startOfDay("2026-11-24", "America/Bogota")).toBe("2026-11-24T05:00:00.000Z");
});

it("knows on which side of a change of clocks a day begins", () => {
  expect(startOfDay("2026-03-29", "Europe/Madrid")).toBe("2026-03-28T23:00:00.000Z");
  expect(startOfDay("2026-03-30", "Europe/Madrid")).toBe("2026-03-29T22:00:00.000Z");
});

it("tells the day it is there", () => {
  expect(dayIn(Date.parse("2026-11-23T17:00:00Z"), "Asia/Shanghai")).toBe("2026-11-24");
  expect(dayIn(Date.parse("2026-11-23T17:00:00.500Z"), "America/Bogota")).toBe("2026-11-23");
});

it("finds a time of day on either side of a change of clocks", () => {
  expect(instantAt("2026-03-28", "22:00", "Europe/Madrid")).toBe("2026-03-28T21:00:00.000Z");
  expect(instantAt("2026-03-29", "06:00", "Europe/Madrid")).toBe("2026-03-29T04:00:00.000Z");
  expect(instantAt("2026-10-25", "06:00", "Europe/Madrid")).toBe("2026-10-25T05:00:00.000Z");
});

it("reads a field as its zone means it, and writes it so", () => {
  expect(fieldOf("2026-11-23T17:00:30Z", "Asia/Shanghai")).toBe("2026-11-24T01:00");
  expect(ofField("2026-11-24T01:00", "Asia/Shanghai")).toBe("2026-11-23T17:00:00.000Z");
});
