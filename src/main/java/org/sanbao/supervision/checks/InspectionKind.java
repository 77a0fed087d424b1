package org.sanbao.supervision.checks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;

/** Who looks, and how often: the unit itself, the company quarter by quarter, or the company when nobody expects it. */
public enum InspectionKind {
    SELF("check.self"),
    QUARTERLY("inspection.write"),
    SPOT("inspection.write");

    private final String capability;

    InspectionKind(String capability) {
        this.capability = capability;
    }

    String capability() {
        return capability;
    }

    /** First day of the month or quarter in which the day lies; null where it is for none. */
    LocalDate period(LocalDate day) {
        return this == SPOT ? null : begin(day);
    }

    /** Since which day is counted how clauses were kept. */
    LocalDate begin(LocalDate day) {
        return this == QUARTERLY
                ? day.with(IsoFields.DAY_OF_QUARTER, 1)
                : YearMonth.from(day).atDay(1);
    }

    /** The first day after what is counted. */
    LocalDate end(LocalDate begin) {
        return begin.plusMonths(this == QUARTERLY ? 3 : 1);
    }
}
