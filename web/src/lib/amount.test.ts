import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountOf, amountTyped } from "./amount";
import { languages } from "./language";

describe("a sum of money as it is typed", () => {
  it("has cents after a point or a comma, whatever the language", () => {
    for (const language of languages) {
      expect(amountOf("80,50", language)).toBe(80.5);
      expect(amountOf("80.50", language)).toBe(80.5);
      expect(amountOf("85,5", language)).toBe(85.5);
      expect(amountOf("０，５０", language)).toBe(0.5);
      expect(amountOf(" 1234 ", language)).toBe(1234);
    }
    expect(amountOf("12。5", "zh-CN")).toBe(12.5);
  });

  it("may have its thousands apart, beside cents in any language", () => {
    for (const language of languages) {
      expect(amountOf("1,234.50", language)).toBe(1234.5);
      expect(amountOf("1.234,50", language)).toBe(1234.5);
      expect(amountOf("1 234,50", language)).toBe(1234.5);
      expect(amountOf("1,234,567", language)).toBe(1_234_567);
    }
  });

  it("is read by the language where three digits could be thousands, and refused where they could not", () => {
    expect(amountOf("1,234", "en")).toBe(1234);
    expect(amountOf("1,234", "zh-CN")).toBe(1234);
    expect(amountOf("1,234", "es")).toBeUndefined();
    expect(amountOf("1.234", "es")).toBe(1234);
    expect(amountOf("1.234", "en")).toBeUndefined();
    expect(amountOf("0,234", "en")).toBeUndefined();
  });

  it("is nothing where nothing is typed, and is refused where it is no sum", () => {
    expect(amountOf("  ", "en")).toBeNull();
    for (const wrong of ["eighty", "-5", "1e3", "12,34,56", "1,234,50", "80,", ",50", "1.2.3", "80.505", "5 €"]) {
      expect(amountOf(wrong, "en"), wrong).toBeUndefined();
    }
  });

  it("comes back the same from the field in which it stands", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.constantFrom(...languages), (cents, language) => {
        expect(amountOf(amountTyped(cents / 100, language), language)).toBe(cents / 100);
      }),
    );
  });
});
