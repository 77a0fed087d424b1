import { render, screen } from "@testing-library/react";
import { createIntl, IntlProvider } from "react-intl";
import { describe, expect, it } from "vitest";
import { InZone } from "@/lib/zone";
import { PageTitle } from "./PageTitle";
import { absolute, relative, Time } from "./Time";

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

  it("names the year only when it is another one, by the clocks of the page's zone", () => {
    const greenwich = createIntl({ locale: "en", timeZone: "UTC" });
    const shanghai = createIntl({ locale: "en", timeZone: "Asia/Shanghai" });
    expect(absolute(greenwich, at("2026-03-04T08:00:00Z"), now)).toBe("Wed, Mar 4, 08:00");
    expect(absolute(greenwich, at("2025-03-04T08:00:00Z"), now)).toBe("Mar 4, 2025, 08:00");
    expect(absolute(shanghai, at("2026-03-04T08:00:00Z"), now)).toBe("Wed, Mar 4, 16:00");
    expect(absolute(greenwich, at("2025-12-31T17:00:00Z"), now)).toBe("Dec 31, 2025, 17:00");
    expect(absolute(shanghai, at("2025-12-31T17:00:00Z"), now)).toBe("Thu, Jan 1, 01:00");
  });
});

describe("a page", () => {
  const words = { "ui.page.title": "{title}", "ui.page.zone": "Times are {zone}" };
  const page = (zone: string) =>
    render(
      <IntlProvider locale="en" messages={words}>
        <InZone zone={zone}>
          <PageTitle title="Today" />
          <Time at="2026-03-04T08:00:00Z" mode="hour" />
        </InZone>
      </IntlProvider>,
    );

  it("goes by the clocks of its unit and says so once, where they are not the reader's", () => {
    page("Pacific/Honolulu");
    expect(screen.getByText("22:00")).toBeDefined();
    expect(screen.getAllByText("Times are GMT-10")).toHaveLength(1);
  });

  it("says nothing of clocks that show the reader's own time", () => {
    page(Intl.DateTimeFormat().resolvedOptions().timeZone);
    expect(screen.queryByText(/Times are/)).toBeNull();
  });
});
