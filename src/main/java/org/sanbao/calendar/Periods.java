package org.sanbao.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;

/** Finds the days, weeks, seasons … of a calendar, and the points in them. Weeks begin on Monday (ISO 8601). */
public final class Periods {

    private final WorkingCalendar calendar;

    public Periods(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** The period that holds {@code reference}: for a working day or shift the next one when the instant lies outside working time. */
    public Period holding(Instant reference, Word word, String season) {
        return from(reference, word, season, 0);
    }

    /**
     * The period {@code ahead} after (before, when negative) the one that holds the instant. The next working day is the first one
     * after the instant's date, also when the instant itself lies on a day off.
     */
    Period from(Instant reference, Word word, String season, int ahead) {
        LocalDate date = calendar.dateOf(reference);
        return switch (word) {
            case DAY ->
                dates(
                        date.plusDays(ahead),
                        date.plusDays(ahead),
                        date.plusDays(ahead).toString());
            case WORKING_DAY ->
                workingDay(ahead == 0 ? calendar.workingDayOf(reference) : calendar.workingDays(date, ahead));
            case SHIFT -> shift(reference, ahead);
            case SEASON -> season(calendar.season(season), date, ahead);
            default -> dates(date, word, ahead);
        };
    }

    private Period workingDay(LocalDate date) {
        return new Period(date.toString(), date, date, calendar.opening(date), calendar.closing(date));
    }

    private Period dates(LocalDate date, Word word, int ahead) {
        LocalDate first;
        LocalDate last;
        if (word == Word.WEEK) {
            first = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(ahead);
            last = first.plusDays(6);
        } else {
            int months = word == Word.MONTH ? 1 : word == Word.QUARTER ? 3 : word == Word.HALF_YEAR ? 6 : 12;
            first = date.withDayOfMonth(1)
                    .withMonth((date.getMonthValue() - 1) / months * months + 1)
                    .plusMonths((long) months * ahead);
            last = first.plusMonths(months).minusDays(1);
        }
        return dates(first, last, word.written() + " " + first);
    }

    private Period dates(LocalDate first, LocalDate last, String name) {
        return new Period(name, first, last, calendar.startOf(first), calendar.startOf(last.plusDays(1)));
    }

    private Period season(Season season, LocalDate date, int ahead) {
        LocalDate first = season.first().atYear(season.startFor(date).getYear() + ahead);
        return dates(first, season.endFor(first), "season " + season.name() + " " + first);
    }

    /** Shifts are the slots of the calendar. */
    private Period shift(Instant reference, int ahead) {
        LocalDate date = calendar.dateOf(reference);
        var spans = calendar.spans(date).stream()
                .filter(span -> span.to().isAfter(reference))
                .toList();
        if (spans.isEmpty()) {
            date = calendar.workingDayFrom(date.plusDays(1));
            spans = calendar.spans(date);
        }
        Span span = spans.getFirst();
        Instant elsewhere = ahead > 0 ? span.to() : span.from();
        if (ahead > 0) {
            return shift(elsewhere, ahead - 1);
        }
        if (ahead < 0) {
            Instant before = new WorkingTime(calendar, java.util.List.of(), Trace.NONE)
                    .before(elsewhere, java.time.Duration.ofSeconds(1));
            return shift(before, ahead + 1);
        }
        return new Period("shift " + span.from(), date, date, span.from(), span.to());
    }

    Instant at(Point.Edge point, Instant reference) {
        Period period = from(reference, point.word(), point.season(), point.ahead());
        return switch (point.kind()) {
            case START -> point.time() == null ? period.from() : on(period.startsOn(), point.time());
            case END -> point.time() == null ? period.to() : on(period.endsOn(), point.time());
            case DAY -> ended(clip(period, point.day()), point.time());
            case WEEKDAY ->
                ended(period.startsOn().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(point.day()))), point.time());
            case FIRST_WORKING_DAY -> closed(calendar.workingDayFrom(period.startsOn()), point.time());
            case LAST_WORKING_DAY -> closed(calendar.workingDayUntil(period.endsOn()), point.time());
        };
    }

    private static LocalDate clip(Period period, int day) {
        LocalDate date = period.startsOn().plusDays(day - 1L);
        return date.isAfter(period.endsOn()) ? period.endsOn() : date;
    }

    private Instant ended(LocalDate date, LocalTime time) {
        return time == null ? calendar.startOf(date.plusDays(1)) : on(date, time);
    }

    private Instant closed(LocalDate date, LocalTime time) {
        return time == null ? calendar.closing(date) : on(date, time);
    }

    private Instant on(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(calendar.zone()).toInstant();
    }
}
