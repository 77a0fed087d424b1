package org.sanbao.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Recur;

/** When a recurring duty comes round on a calendar. Each method answers the first occurrence that begins after an instant, or null when there is none. */
public final class Occurrences {

    private static final int MOST_SKIPPED = 1_000;

    private final WorkingCalendar calendar;
    private final Periods periods;

    public Occurrences(WorkingCalendar calendar) {
        this.calendar = calendar;
        this.periods = new Periods(calendar);
    }

    /** What becomes of an occurrence on a day off. */
    public enum Shift {
        NONE,
        PREVIOUS_WORKING_DAY,
        NEXT_WORKING_DAY,
        SKIP
    }

    /** The next day, working day, shift, week … */
    public Period each(Word word, String season, Instant after, Shift shift) {
        Period period = periods.from(after, word, season, 0);
        for (int i = 0; i < MOST_SKIPPED; i++) {
            Period shifted = period.from().isAfter(after) ? shifted(period, shift) : null;
            if (shifted != null && shifted.from().isAfter(after)) {
                return shifted;
            }
            period = periods.from(period.to(), word, season, 0);
        }
        return null;
    }

    /** Every {@code length} counted from {@code anchor}; the first falls one length after it. */
    public Period interval(Length length, Instant anchor, Instant after, Shift shift) {
        if (length.parts().size() != 1 || length.parts().getFirst().amount() == 0) {
            throw new CalendarNotUnderstood("every", length.toString());
        }
        Length.Quantity part = length.parts().getFirst();
        for (long n = firstGuess(part, anchor, after); ; n++) {
            Period period = part.unit().isDates() ? dated(part, anchor, n) : timed(part, anchor, n);
            Period shifted = shifted(period, shift);
            if (shifted != null && shifted.from().isAfter(after)) {
                return shifted;
            }
        }
    }

    /** Skips what lies far back, so that an old anchor costs nothing. */
    private static long firstGuess(Length.Quantity part, Instant anchor, Instant after) {
        long longest =
                switch (part.unit()) {
                    case MINUTES, HOURS -> part.unit().seconds(part.amount());
                    case DAYS -> part.amount() * 86_400L;
                    case WEEKS -> part.amount() * 7 * 86_400L;
                    case MONTHS, QUARTERS, HALF_YEARS, YEARS -> Deadlines.monthsOf(part) * 31 * 86_400L;
                    default -> Long.MAX_VALUE;
                };
        return Math.max(1, (after.getEpochSecond() - anchor.getEpochSecond()) / longest - 1);
    }

    private Period dated(Length.Quantity part, Instant anchor, long n) {
        LocalDate start = calendar.dateOf(anchor);
        LocalDate date =
                switch (part.unit()) {
                    case WORKING_DAYS -> calendar.workingDays(start, Math.toIntExact(part.amount() * n));
                    case DAYS -> start.plusDays(part.amount() * n);
                    case WEEKS -> start.plusWeeks(part.amount() * n);
                    default -> start.plusMonths(Deadlines.monthsOf(part) * n);
                };
        return day(date);
    }

    private Period timed(Length.Quantity part, Instant anchor, long n) {
        Duration step = Duration.ofSeconds(part.unit().seconds(part.amount()));
        Instant from = part.unit().isWorking()
                ? new WorkingTime(calendar, List.of(), Trace.NONE).after(anchor, step.multipliedBy(n))
                : anchor.plus(step.multipliedBy(n));
        LocalDate date = calendar.dateOf(from);
        return new Period(from.toString(), date, date, from, from.plus(step));
    }

    /** Days of an RRULE (RFC 5545), seeded with {@code seed}. */
    public Period rrule(String rule, LocalDate seed, Instant after, Shift shift) {
        LocalDate from = calendar.dateOf(after);
        for (LocalDate date : dates(rule, seed, from)) {
            Period shifted = shifted(day(date), shift);
            if (shifted != null && shifted.from().isAfter(after)) {
                return shifted;
            }
        }
        return null;
    }

    private static List<LocalDate> dates(String rule, LocalDate seed, LocalDate from) {
        try {
            return new Recur<LocalDate>(rule).getDates(seed, from.minusDays(10), from.plusYears(5), 50);
        } catch (RuntimeException malformed) {
            throw new CalendarNotUnderstood("every", rule);
        }
    }

    /** Each holiday of the calendar. */
    public Period holiday(Instant after) {
        return calendar.datesOf(DayException.Kind.HOLIDAY).stream()
                .map(this::day)
                .filter(day -> day.from().isAfter(after))
                .findFirst()
                .orElse(null);
    }

    private Period day(LocalDate date) {
        return new Period(date.toString(), date, date, calendar.startOf(date), calendar.startOf(date.plusDays(1)));
    }

    /** The same occurrence moved off a day off, or null when it is skipped. Its name stays, so that it is still one occurrence. */
    private Period shifted(Period period, Shift shift) {
        if (shift == Shift.NONE || calendar.works(period.startsOn())) {
            return period;
        }
        if (shift == Shift.SKIP) {
            return null;
        }
        LocalDate date = shift == Shift.PREVIOUS_WORKING_DAY
                ? calendar.workingDayUntil(period.startsOn())
                : calendar.workingDayFrom(period.startsOn());
        return new Period(period.name(), date, date, calendar.startOf(date), calendar.startOf(date.plusDays(1)));
    }
}
