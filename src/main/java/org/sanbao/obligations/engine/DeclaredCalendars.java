package org.sanbao.obligations.engine;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Season;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Week;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;

/**
 * Working time by nothing but the calendars the rules declare, kept in memory; without any, every hour of a zone. They never change, for an
 * edition does not. Safe for many threads.
 */
public final class DeclaredCalendars implements Ports.WorkTimes {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Rulebook rules;
    private final ZoneId zone;
    private final Map<String, Ports.Dated> declared = new ConcurrentHashMap<>();
    private final Map<UUID, WorkingCalendar> byId = new ConcurrentHashMap<>();

    /** @param zone of streams for which no calendar is declared */
    public DeclaredCalendars(Rulebook rules, ZoneId zone) {
        this.rules = rules;
        this.zone = zone;
    }

    @Override
    public Ports.Dated calendar(UUID unit, String named, Instant knownAt) {
        return rule(rules.inForce(unit, null, knownAt), named)
                .map(rule -> declared(rule.ref().toString(), content(rule)))
                .orElseGet(() -> declared("24/7 " + zone, roundTheClock(zone)));
    }

    private Ports.Dated declared(String name, CalendarContent content) {
        return declared.computeIfAbsent(name, ignored -> {
            UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
            byId.put(id, content.calendar());
            return new Ports.Dated(id, 1, byId.get(id));
        });
    }

    @Override
    public WorkingCalendar revision(UUID calendar, int revision) {
        return byId.get(calendar);
    }

    @Override
    public Optional<Instant> moved(UUID calendar, int revision, Instant until) {
        return Optional.empty();
    }

    /** @param named a calendar of the rules, or null for their default */
    public static Optional<CalendarRule> rule(Ruleset rules, String named) {
        List<CalendarRule> all = rules.all(CalendarRule.class).toList();
        return all.stream()
                .filter(rule -> named == null
                        ? rule.isDefault() || all.size() == 1
                        : rule.id().equals(named))
                .reduce((wider, narrower) -> narrower);
    }

    /** Every hour of every day. */
    public static CalendarContent roundTheClock(ZoneId zone) {
        return new CalendarContent("24/7", zone, List.of(Week.roundTheClock(ALWAYS)), List.of(), List.of());
    }

    /** As it is kept and reckoned on. */
    public static CalendarContent content(CalendarRule rule) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        rule.week()
                .forEach((day, intervals) -> week.put(
                        day, intervals.stream().map(DeclaredCalendars::slot).toList()));
        var days = new ArrayList<DayException>();
        rule.holidays()
                .forEach(holiday -> holiday.days().forEach(day -> days.add(DayException.holiday(day, holiday.name()))));
        List<Slot> ordinary = ordinary(week);
        rule.makeup().forEach(day -> days.add(DayException.works(day, DayException.Kind.MAKEUP, null, ordinary)));
        var seasons = rule.seasons().entrySet().stream()
                .map(each -> new Season(
                        each.getKey(), each.getValue().from(), each.getValue().to()))
                .sorted(Comparator.comparing(Season::name))
                .toList();
        days.sort(Comparator.comparing(DayException::date));
        return new CalendarContent(rule.id(), rule.zone(), List.of(new Week(ALWAYS, week)), days, seasons);
    }

    /** The hours of the first weekday that works. */
    private static List<Slot> ordinary(Map<DayOfWeek, List<Slot>> week) {
        return week.values().stream()
                .filter(slots -> !slots.isEmpty())
                .findFirst()
                .orElse(List.of(Slot.ROUND_THE_CLOCK));
    }

    private static Slot slot(CalendarRule.Interval interval) {
        return new Slot(minutes(interval.from()), interval.to() == null ? 1440 : minutes(interval.to()));
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
