package org.sanbao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The working slots of each weekday, valid from a date until the next week of the calendar. Slots of a day never overlap. */
public record Week(LocalDate from, Map<DayOfWeek, List<Slot>> slots) {

    public Week {
        var sorted = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            sorted.put(day, apart(slots.getOrDefault(day, List.of())));
        }
        slots = Map.copyOf(sorted);
    }

    /** Monday to Friday alike. */
    public static Week office(LocalDate from, Slot... slots) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, List.of(slots));
            }
        }
        return new Week(from, week);
    }

    public static Week roundTheClock(LocalDate from) {
        var week = new EnumMap<DayOfWeek, List<Slot>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            week.put(day, List.of(Slot.ROUND_THE_CLOCK));
        }
        return new Week(from, week);
    }

    /** Sorted, refusing slots that overlap. */
    static List<Slot> apart(List<Slot> slots) {
        var sorted = slots.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from() < sorted.get(i - 1).to()) {
                throw new CalendarNotUnderstood("slots", sorted.toString());
            }
        }
        return sorted;
    }
}
