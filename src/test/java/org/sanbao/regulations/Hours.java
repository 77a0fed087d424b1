package org.sanbao.regulations;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Week;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.Ruleset;

/** The working time a pack declares; round the clock for one that declares none. */
final class Hours implements Ports.WorkTimes {

    private static final UUID ONLY = new UUID(0, 1);

    private final WorkingCalendar calendar;

    Hours(Ruleset rules, ZoneId zone) {
        calendar = rules.all(CalendarRule.class)
                .findFirst()
                .map(Hours::calendar)
                .orElseGet(() -> WorkingCalendar.roundTheClock(zone));
    }

    private static WorkingCalendar calendar(CalendarRule rule) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        rule.week().forEach((day, intervals) -> week.put(day, slots(intervals)));
        var exceptions = new ArrayList<DayException>();
        rule.holidays().forEach(holiday -> holiday.days()
                .forEach(day -> exceptions.add(DayException.holiday(day, holiday.name()))));
        List<Slot> ordinary = week.get(DayOfWeek.MONDAY);
        rule.makeup().forEach(day -> exceptions.add(DayException.works(day, DayException.Kind.MAKEUP, null, ordinary)));
        return new WorkingCalendar(
                rule.id(), rule.zone(), List.of(new Week(LocalDate.EPOCH, Map.copyOf(week))), exceptions, List.of());
    }

    private static List<Slot> slots(List<CalendarRule.Interval> intervals) {
        return intervals.stream()
                .map(each -> new Slot(minute(each.from()), each.to() == null ? 1440 : minute(each.to())))
                .toList();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    @Override
    public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
        return new Ports.Dated(ONLY, 1, calendar);
    }

    @Override
    public WorkingCalendar revision(UUID id, int revision) {
        return calendar;
    }

    @Override
    public Optional<Instant> moved(UUID id, int revision, Instant until) {
        return Optional.empty();
    }
}
