package org.sanbao.regulation.time;

/** Units of a length: elapsed round the clock, working time on the rule's calendar, or whole dates ending at the last day's 24:00 local. */
public enum Unit {
    MINUTES,
    HOURS,
    WORKING_MINUTES,
    WORKING_HOURS,
    WORKING_DAYS,
    DAYS,
    WEEKS,
    MONTHS,
    QUARTERS,
    HALF_YEARS,
    YEARS;

    /** Counted in dates rather than on a clock. Working days are dates too. */
    public boolean isDated() {
        return ordinal() >= WORKING_DAYS.ordinal();
    }

    /** Reckoned on a calendar's intervals or working days. */
    public boolean isWorking() {
        return this == WORKING_MINUTES || this == WORKING_HOURS || this == WORKING_DAYS;
    }

    /** As a pack writes it: {@code working hours}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT)
                .replace("half_years", "half-years")
                .replace('_', ' ');
    }
}
