package org.sanbao.calendar;

import java.time.LocalDate;
import java.time.MonthDay;

/** A part of every year that rules may name; one that starts after it ends runs over the turn of the year. Both days belong to it. */
public record Season(String name, MonthDay first, MonthDay last) {

    /** The first day of the season that holds or follows {@code date}. */
    LocalDate startFor(LocalDate date) {
        for (int year = date.getYear() - 1; ; year++) {
            if (!endFor(first.atYear(year)).isBefore(date)) {
                return first.atYear(year);
            }
        }
    }

    /** The last day of the season that began on {@code start}. */
    LocalDate endFor(LocalDate start) {
        LocalDate end = last.atYear(start.getYear());
        return end.isBefore(start) ? last.atYear(start.getYear() + 1) : end;
    }
}
