package org.sanbao.regulation.rules;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Working time as the pack says it.
 *
 * @param week      intervals by day, in order and apart; days without are off
 * @param holidays  name of the holiday table, or null
 * @param makeup    name of the table of make-up workdays, or null
 * @param isDefault the calendar of units the adoption does not give another
 */
public record CalendarRule(
        Head head,
        ZoneId zone,
        Map<DayOfWeek, List<Interval>> week,
        String holidays,
        String makeup,
        Map<String, Season> seasons,
        boolean isDefault)
        implements Rule {

    /** {@code [from, to)}; {@code to} null is 24:00. */
    public record Interval(LocalTime from, LocalTime to) {}

    /** Each year from one date to another, both included; may pass the turn of the year. */
    public record Season(MonthDay from, MonthDay to) {}

    public CalendarRule {
        week = Map.copyOf(week);
        seasons = Map.copyOf(seasons);
    }
}
