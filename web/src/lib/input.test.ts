import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCode, cleanText } from "./input";

describe("typed text", () => {
  it("makes full-width digits and letters half-width and leaves Chinese punctuation", () => {
    expect(cleanText("电话：１３８００１３８０００，型号ＡＢｃ")).toBe("电话：13800138000，型号ABc");
  });

  it("drops zero-width and direction marks", () => {
    expect(cleanText("138\u200b0013\ufeff8000\u202c")).toBe("13800138000");
  });

  it("makes a code's punctuation half-width, joins its spaces and trims it", () => {
    expect(cleanCode("　ＡＢ－１２　　３ ")).toBe("AB-12 3");
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
        expect(cleanCode(cleanCode(typed))).toBe(cleanCode(typed));
      }),
    );
  });
});
