package org.sanbao.calendar;

import static org.sanbao.calendar.WorkingCalendar.earlier;
import static org.sanbao.calendar.WorkingCalendar.later;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Counts working time on one calendar, forward from an instant and between two instants, without the pauses. */
final class WorkingTime {

    private static final int MOST_DAYS_OFF = 400;

    private final WorkingCalendar calendar;
    private final List<Span> pauses;
    private final Trace trace;

    /** @param pauses in order and apart */
    WorkingTime(WorkingCalendar calendar, List<Span> pauses, Trace trace) {
        this.calendar = calendar;
        this.pauses = pauses;
        this.trace = trace;
    }

    /**
     * The earliest instant by which {@code length} of working time has passed since {@code start}; {@link Instant#MAX} while a pause
     * that still lasts keeps it from ending.
     */
    Instant after(Instant start, Duration length) {
        Duration left = length;
        Instant seen = start;
        LocalDate lastWorked = calendar.dateOf(start);
        for (LocalDate date = lastWorked; left.isPositive(); date = date.plusDays(1)) {
            List<Span> spans = calendar.spans(date);
            if (spans.isEmpty()) {
                trace.offDay(calendar, date);
                if (lastWorked.plusDays(MOST_DAYS_OFF).isBefore(date)) {
                    throw new CalendarNeverWorks(calendar.name());
                }
                continue;
            }
            lastWorked = date;
            for (Span span : spans) {
                if (!span.to().isAfter(start)) {
                    continue;
                }
                Instant from = later(span.from(), start);
                closed(seen, from);
                Instant end = through(from, span.to(), left);
                if (end != null) {
                    return end;
                }
                left = left.minus(counted(from, span.to()));
                seen = span.to();
            }
            if (pausedForGood(seen)) {
                return Instant.MAX;
            }
        }
        return start;
    }

    private boolean pausedForGood(Instant at) {
        return !pauses.isEmpty()
                && pauses.getLast().isOpen()
                && !at.isBefore(pauses.getLast().from());
    }

    /** Where {@code left} ends inside the working span, or null when the span is too short. */
    private Instant through(Instant from, Instant to, Duration left) {
        Instant at = from;
        Duration rest = left;
        for (Span pause : pauses) {
            if (!pause.to().isAfter(at) || !pause.from().isBefore(to)) {
                continue;
            }
            Instant stop = later(pause.from(), at);
            Duration run = Duration.between(at, stop);
            if (run.compareTo(rest) >= 0) {
                return ended(at, at.plus(rest));
            }
            trace.stretch("counted", at, stop);
            trace.stretch("pause", stop, earlier(pause.to(), to));
            rest = rest.minus(run);
            at = earlier(pause.to(), to);
        }
        if (Duration.between(at, to).compareTo(rest) >= 0) {
            return ended(at, at.plus(rest));
        }
        trace.stretch("counted", at, to);
        return null;
    }

    private Instant ended(Instant from, Instant end) {
        trace.stretch("counted", from, end);
        return end;
    }

    private void closed(Instant from, Instant to) {
        if (trace.isKept() && from.isBefore(to) && calendar.dateOf(from).equals(calendar.dateOf(to))) {
            trace.stretch("closed", from, to);
        } else if (trace.isKept() && from.isBefore(to)) {
            LocalDate evening = calendar.dateOf(from);
            trace.stretch("closed", from, later(from, calendar.startOf(evening.plusDays(1))));
            trace.stretch("closed", calendar.startOf(calendar.dateOf(to)), to);
        }
    }

    /** Time of {@code [from, to)} that no pause covers. */
    private Duration counted(Instant from, Instant to) {
        Duration sum = Duration.between(from, to);
        for (Span pause : pauses) {
            Instant begin = later(pause.from(), from);
            Instant end = earlier(pause.to(), to);
            if (begin.isBefore(end)) {
                sum = sum.minus(Duration.between(begin, end));
            }
        }
        return sum;
    }

    /** Working time from {@code start} to {@code end}, zero when the end is not after the start. */
    Duration between(Instant start, Instant end) {
        Duration sum = Duration.ZERO;
        if (!start.isBefore(end)) {
            return sum;
        }
        LocalDate last = calendar.dateOf(end);
        for (LocalDate date = calendar.dateOf(start); !date.isAfter(last); date = date.plusDays(1)) {
            List<Span> spans = calendar.spans(date);
            if (spans.isEmpty()) {
                trace.offDay(calendar, date);
            }
            for (Span span : spans) {
                Instant from = later(span.from(), start);
                Instant to = earlier(span.to(), end);
                if (from.isBefore(to)) {
                    trace.stretch("counted", from, to);
                    sum = sum.plus(counted(from, to));
                }
            }
        }
        return sum;
    }

    /** The latest instant from which {@code length} of working time passes until {@code end}. */
    Instant before(Instant end, Duration length) {
        Duration left = length;
        LocalDate lastWorked = calendar.dateOf(end);
        for (LocalDate date = lastWorked; left.isPositive(); date = date.minusDays(1)) {
            for (Span span : calendar.spans(date).reversed()) {
                Instant to = earlier(span.to(), end);
                Duration run = Duration.between(span.from(), to);
                if (run.compareTo(left) >= 0) {
                    return to.minus(left);
                }
                if (run.isPositive()) {
                    left = left.minus(run);
                    lastWorked = date;
                }
            }
            if (date.isBefore(lastWorked.minusDays(MOST_DAYS_OFF))) {
                throw new CalendarNeverWorks(calendar.name());
            }
        }
        return end;
    }
}
