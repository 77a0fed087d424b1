package org.sanbao.calendar;

import java.util.Locale;

/** What a length is counted in. */
public enum TimeUnit {
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

    /** Counted on the calendar's working time, so that a pause costs only the working time in it. */
    public boolean isWorking() {
        return this == WORKING_MINUTES || this == WORKING_HOURS || this == WORKING_DAYS;
    }

    /** Counted in dates: it ends with a day. */
    public boolean isDates() {
        return ordinal() >= WORKING_DAYS.ordinal();
    }

    long seconds(long amount) {
        return this == MINUTES || this == WORKING_MINUTES ? amount * 60 : amount * 3600;
    }

    /** As the grammar writes it; the singular is accepted too. */
    static TimeUnit parse(String text) {
        for (TimeUnit unit : values()) {
            if (unit.written().equals(text) || unit.written().equals(text + "s")) {
                return unit;
            }
        }
        throw new CalendarNotUnderstood("unit", text);
    }

    public String written() {
        return this == HALF_YEARS
                ? "half-years"
                : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
