import { describe, expect, it } from "vitest";
import { matching } from "./language";

describe("the reader's language", () => {
  it("is the first of theirs that we have", () => {
    expect(matching("fr-FR", "es-MX", "en")).toBe("es");
    expect(matching("zh-Hans-CN")).toBe("zh-CN");
  });

  it("is nobody's when we have none of theirs", () => {
    expect(matching("fr", undefined, "")).toBeUndefined();
  });
});
