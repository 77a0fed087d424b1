package org.sanbao.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A date that differs from its weekday.
 *
 * @param label as announced, for the trace; may be null
 * @param slots the working time of that date; empty on holidays
 */
public record DayException(LocalDate date, Kind kind, String label, List<Slot> slots) {

    public DayException {
        slots = slots.stream().sorted().toList();
        if (slots.isEmpty() != (kind == Kind.HOLIDAY)) {
            throw new CalendarNotUnderstood("slots", date + " " + kind);
        }
    }

    public static DayException holiday(LocalDate date, String label) {
        return new DayException(date, Kind.HOLIDAY, label, List.of());
    }

    public static DayException works(LocalDate date, Kind kind, String label, List<Slot> slots) {
        return new DayException(date, kind, label, slots);
    }

    public enum Kind {
        /** Nobody works. */
        HOLIDAY,
        /** A day that would be off is worked instead of a bridge day (调休). */
        MAKEUP,
        /** Shorter than its weekday. */
        HALF_DAY,
        /** Other hours than usual. */
        CHANGED
    }
}
