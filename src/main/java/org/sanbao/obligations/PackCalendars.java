package org.sanbao.obligations;

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
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.sanbao.calendar.CalendarContent;
import org.sanbao.calendar.Calendars;
import org.sanbao.calendar.DayException;
import org.sanbao.calendar.Season;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Week;
import org.sanbao.obligations.engine.Ports;
import org.sanbao.regulation.rules.CalendarRule;
import org.sanbao.regulation.rules.Rulebook;

/** Calendars that regulations declare, kept with the others under an identity that follows from the edition. Without any, every hour counts. */
final class PackCalendars {

    private static final LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

    private final Rulebook rules;
    private final Calendars calendars;
    private final Map<UUID, Ports.Dated> declared = new ConcurrentHashMap<>();

    PackCalendars(Rulebook rules, Calendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /** @param named a calendar of the pack, or null for the default of the regulation in force */
    Ports.Dated of(UUID unit, String named, ZoneId zone, Instant at) {
        List<CalendarRule> all =
                rules.inForce(unit, null, at).all(CalendarRule.class).toList();
        return all.stream()
                .filter(rule -> named == null
                        ? rule.isDefault() || all.size() == 1
                        : rule.id().equals(named))
                .reduce((wider, narrower) -> narrower)
                .map(rule -> declared(rule.ref().toString(), () -> content(rule)))
                .orElseGet(() -> declared(
                        "24/7 " + zone,
                        () -> new CalendarContent(
                                "24/7", zone, List.of(Week.roundTheClock(ALWAYS)), List.of(), List.of())));
    }

    /** Whether a regulation declared it: such a calendar never changes, for an edition does not. */
    boolean declares(UUID calendar) {
        return declared.containsKey(calendar);
    }

    private Ports.Dated declared(String name, Supplier<CalendarContent> content) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return declared.computeIfAbsent(id, key -> {
            calendars.declare(id, content.get());
            return new Ports.Dated(id, 1, calendars.revision(id, 1));
        });
    }

    private static CalendarContent content(CalendarRule rule) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        rule.week()
                .forEach((day, intervals) -> week.put(
                        day, intervals.stream().map(PackCalendars::slot).toList()));
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
