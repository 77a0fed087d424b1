package org.sanbao.regulation.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;

/** A point in time that a {@code by} names. It does not move when a case pauses. */
public sealed interface Point {

    /** {@code end of same working day}, {@code friday 14:00 of same week}, {@code day 5 of next month}. */
    record OfPeriod(Edge edge, LocalTime time, Period period) implements Point {}

    /** A day (its 24:00) or an instant that an attribute holds. */
    record At(String path) implements Point {}

    /** {@code 1 months before contract.ends_on}. */
    record Offset(Length length, boolean before, String path) implements Point {}

    /** The next of these dates of the year; the last moment of that day. */
    record NextOf(List<MonthDay> days) implements Point {
        public NextOf {
            days = List.copyOf(days);
        }
    }

    /** Which moment of a period. Start and end of a working day are opening and closing time; a named day ends at 24:00 unless a time is given. */
    sealed interface Edge {
        record Start() implements Edge {}

        record End() implements Edge {}

        record Day(int n) implements Edge {}

        record FirstWorkingDay() implements Edge {}

        record LastWorkingDay() implements Edge {}

        record Weekday(DayOfWeek day) implements Edge {}
    }
}
