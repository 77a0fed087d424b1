package org.sanbao.calendar;

import java.time.ZoneId;
import java.util.List;

/** A whole calendar as it is stored and sent. */
public record CalendarContent(
        String name, ZoneId zone, List<Week> weeks, List<DayException> days, List<Season> seasons) {

    public CalendarContent {
        weeks = weeks == null ? List.of() : List.copyOf(weeks);
        days = days == null ? List.of() : List.copyOf(days);
        seasons = seasons == null ? List.of() : List.copyOf(seasons);
    }

    /** To reckon on. */
    public WorkingCalendar calendar() {
        return new WorkingCalendar(name, zone, weeks, days, seasons);
    }

    /** With dates from elsewhere; what is announced anew replaces what stood there for the same date. */
    CalendarContent with(List<DayException> announced) {
        var all = new java.util.TreeMap<java.time.LocalDate, DayException>();
        days.forEach(day -> all.put(day.date(), day));
        announced.forEach(day -> all.put(day.date(), day));
        return new CalendarContent(name, zone, weeks, List.copyOf(all.values()), seasons);
    }
}
