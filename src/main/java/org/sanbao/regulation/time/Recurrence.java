package org.sanbao.regulation.time;

/** How often a recurring rule comes round. */
public sealed interface Recurrence {

    /** {@code working day}, {@code month}, {@code season sale}; {@code season} is null for other words. */
    record Each(Period.Word word, String season) implements Recurrence {}

    /** {@code 1 months from project.delivered_on}; {@code from} is null where it counts from the adoption. */
    record Interval(Length length, String from) implements Recurrence {}

    /** An RRULE of RFC 5545, dates only, in the calendar's zone. */
    record Rrule(String rule) implements Recurrence {}

    /** Each calendar day of the named holiday table. */
    record HolidayDay(String holidays) implements Recurrence {}
}
