import { describe, expect, it } from "vitest";
import { initialsOf, matches } from "./matching";

describe("what somebody looks for", () => {
  it("is found by the initials of Chinese sounds", () => {
    expect(initialsOf("叫修登记簿")).toBe("jxdjb");
    expect(initialsOf("工单 A")).toBe("gd a");
    expect(matches("叫修登记簿", "jxdj")).toBeGreaterThan(0);
    expect(matches("叫修登记簿", "djb")).toBeGreaterThan(0);
    expect(matches("叫修登记簿", "xj")).toBe(0);
  });

  it("is found without accents and in any order of its words", () => {
    expect(matches("Órdenes de reparación", "reparacion ord")).toBeGreaterThan(0);
    expect(matches("Órdenes de reparación", "ÓRD")).toBe(4);
    expect(matches("Work orders", "cash")).toBe(0);
  });

  it("fits better the earlier it begins", () => {
    expect(matches("Work orders", "work")).toBeGreaterThan(matches("Work orders", "ord"));
    expect(matches("Work orders", "ord")).toBeGreaterThan(matches("Work orders", "rder"));
  });
});
