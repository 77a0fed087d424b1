import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import { absolute, relative } from "./Time";

const now = Date.parse("2026-03-04T10:00:00Z");
const at = (instant: string) => Date.parse(instant);

describe("a moment", () => {
  it("is told relative to the business clock, in the reader's language", () => {
    const english = createIntl({ locale: "en" });
    const chinese = createIntl({ locale: "zh-CN" });
    expect(relative(english, at("2026-03-04T12:30:00Z"), now)).toBe("in 2 hours");
    expect(relative(english, at("2026-03-03T10:00:00Z"), now)).toBe("yesterday");
    expect(relative(english, at("2026-03-04T10:00:30Z"), now)).toBe("now");
    expect(relative(chinese, at("2026-03-04T09:50:00Z"), now)).toBe("10分钟前");
  });

  it("names the year only when it is another one, and the zone only when it is not the reader's", () => {
    const english = createIntl({ locale: "en", timeZone: "UTC" });
    expect(absolute(english, at("2026-03-04T08:00:00Z"), now, "UTC")).toBe("Wed, Mar 4, 08:00");
    expect(absolute(english, at("2025-03-04T08:00:00Z"), now, "UTC")).toBe("Mar 4, 2025, 08:00");
    expect(absolute(english, at("2026-03-04T08:00:00Z"), now, "Asia/Shanghai")).toBe("Wed, Mar 4, 16:00 GMT+8");
  });
});
