package org.sanbao.calendar;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;

/**
 * Days off and make-up workdays from an iCalendar file (RFC 5545), as governments and mail programs publish them: each all-day event is a
 * holiday, unless its CATEGORIES say MAKEUP or its SUMMARY says 班, 调休上班, make-up: then those days are worked like a Monday.
 * CATEGORIES HALF-DAY keeps the first slot of the day. Yearly events count for ten years.
 */
final class HolidayFile {

    private static final int MOST_DAYS = 5_000;
    private static final Set<String> MAKEUP = Set.of("MAKEUP", "MAKE-UP", "WORKDAY", "调休", "补班");

    private HolidayFile() {}

    static List<DayException> read(byte[] file, CalendarContent into) {
        var days = new ArrayList<DayException>();
        for (VEvent event : events(file)) {
            for (LocalDate start : starts(event)) {
                LocalDate end = end(event, start);
                for (LocalDate date = start; date.isBefore(end); date = date.plusDays(1)) {
                    days.add(day(event, date, into));
                    if (days.size() > MOST_DAYS) {
                        throw new CalendarNotUnderstood("file", "more than " + MOST_DAYS + " days");
                    }
                }
            }
        }
        if (days.isEmpty()) {
            throw new CalendarNotUnderstood("file", "no VEVENT");
        }
        return days;
    }

    private static List<VEvent> events(byte[] file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file)).getComponents("VEVENT");
        } catch (IOException | ParserException | RuntimeException malformed) {
            throw new CalendarNotUnderstood("file", String.valueOf(malformed.getMessage()));
        }
    }

    private static List<LocalDate> starts(VEvent event) {
        LocalDate start = event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .map(each -> date(each.getDate()))
                .orElseThrow(() -> new CalendarNotUnderstood("file", "VEVENT without DTSTART"));
        return event.<RRule<LocalDate>>getProperty(Property.RRULE)
                .map(rule -> new Recur<LocalDate>(rule.getValue()).getDates(start, start, start.plusYears(10)))
                .orElse(List.of(start));
    }

    private static LocalDate end(VEvent event, LocalDate start) {
        LocalDate first = date(event.<DtStart<Temporal>>getProperty(Property.DTSTART)
                .orElseThrow()
                .getDate());
        LocalDate last = event.<Temporal>getEndDate(false)
                .map(each -> date(each.getDate()))
                .orElse(first.plusDays(1));
        return last.isAfter(first) ? start.plusDays(last.toEpochDay() - first.toEpochDay()) : start.plusDays(1);
    }

    private static LocalDate date(Temporal temporal) {
        return LocalDate.from(temporal);
    }

    private static DayException day(VEvent event, LocalDate date, CalendarContent into) {
        String label = text(event, Property.SUMMARY);
        String categories = text(event, Property.CATEGORIES).toUpperCase(Locale.ROOT);
        var calendar = new WorkingCalendar(into.name(), into.zone(), into.weeks(), List.of(), List.of());
        if (MAKEUP.stream().anyMatch(categories::contains) || isMakeup(label)) {
            List<Slot> monday = calendar.slots(date.with(DayOfWeek.MONDAY));
            return DayException.works(
                    date,
                    DayException.Kind.MAKEUP,
                    label,
                    monday.isEmpty() ? List.of(Slot.parse("09:00-17:00")) : monday);
        }
        List<Slot> usual = calendar.slots(date);
        return categories.contains("HALF") && !usual.isEmpty()
                ? DayException.works(date, DayException.Kind.HALF_DAY, label, usual.subList(0, 1))
                : DayException.holiday(date, label);
    }

    private static boolean isMakeup(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return label.contains("班") || lower.contains("make-up") || lower.contains("makeup");
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
