package org.sanbao.regulation.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Working time as the pack says it.
 *
 * @param week      intervals by day, in order and apart; days without are off
 * @param holidays  days off with the code of their name, as long as they are known
 * @param makeup    days worked although they would be off, with the hours of an ordinary working day
 * @param isDefault the calendar of units the adoption does not give another
 */
public record CalendarRule(
        Head head,
        ZoneId zone,
        Map<DayOfWeek, List<Interval>> week,
        List<Holiday> holidays,
        Set<LocalDate> makeup,
        Map<String, Season> seasons,
        boolean isDefault)
        implements Rule {

    /** {@code [from, to)}; {@code to} null is 24:00. */
    public record Interval(LocalTime from, LocalTime to) {}

    /** @param name code of the name, {@code spring-festival} */
    public record Holiday(String name, List<LocalDate> days) {
        public Holiday {
            days = List.copyOf(days);
        }
    }

    /** Each year from one date to another, both included; may pass the turn of the year. */
    public record Season(MonthDay from, MonthDay to) {}

    public CalendarRule {
        week = Map.copyOf(week);
        holidays = List.copyOf(holidays);
        makeup = Set.copyOf(makeup);
        seasons = Map.copyOf(seasons);
    }
}
