package org.sanbao.dispatch.technicians;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.sanbao.calendar.Slot;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.WorkingCalendar;

/**
 * When one technician works. A date that the unit's calendar names (a holiday, a make-up workday, a short day) goes by the calendar for
 * everybody; on any other, own hours stand in for the unit's where there are any. A night shift belongs to the date it begins on. Extra
 * shifts hold on days off, too, and whoever is away does not work.
 *
 * @param unit  working time of the unit
 * @param zone  by whose clocks own hours are meant
 * @param own   own hours by weekday; none: the unit's
 * @param extra hours on dates besides, in any order
 * @param away  absences, in any order
 */
record Rota(WorkingCalendar unit, ZoneId zone, List<WeeklyShift> own, List<Span> extra, List<Span> away) {

    private static final int DAY = 24 * 60;

    /** The hours at work within {@code [from, to)}, in order and apart. */
    List<Span> works(Instant from, Instant to) {
        var hours = new ArrayList<>(extra);
        LocalDate last = to.atZone(zone).toLocalDate();
        // A day more on either side: a night shift, and a calendar that has another zone.
        for (LocalDate date = from.atZone(zone).toLocalDate().minusDays(1);
                !date.isAfter(last.plusDays(1));
                date = date.plusDays(1)) {
            hours.addAll(begunOn(date));
        }
        return Spans.within(Spans.without(Spans.union(hours), Spans.union(away)), from, to);
    }

    private List<Span> begunOn(LocalDate date) {
        return own.isEmpty() || unit.exception(date) != null
                ? unit.spans(date)
                : own.stream()
                        .filter(shift -> shift.weekday() == date.getDayOfWeek())
                        .flatMap(shift -> hours(shift, date).stream())
                        .toList();
    }

    private List<Span> hours(WeeklyShift shift, LocalDate date) {
        var spans = new ArrayList<>(
                WorkingCalendar.spans(date, List.of(new Slot(shift.from(), Math.min(shift.to(), DAY))), zone));
        if (shift.to() > DAY) {
            var morning = List.of(new Slot(0, shift.to() - DAY));
            spans.addAll(WorkingCalendar.spans(date.plusDays(1), morning, zone));
        }
        return spans;
    }
}
