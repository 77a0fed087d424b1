package org.sanbao.calendar;

import static org.sanbao.calendar.WorkingCalendar.later;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Deadlines on one calendar. Clock and working lengths end at the earliest instant by which they have passed; lengths in dates end with
 * their last day (24:00 local; working days with its closing time, as article 203 of the Civil Code of China has it). Pauses stretch
 * lengths: clock lengths and dates by the time paused, working lengths by the working time paused. Points of time are never stretched.
 */
public final class Deadlines {

    private final WorkingCalendar calendar;

    public Deadlines(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * How dates are counted.
     *
     * @param firstDayCounts the day of the start is the first of the length
     * @param roll           an end on a day off moves to the next working day
     */
    public record Terms(boolean firstDayCounts, boolean roll) {
        public static final Terms USUAL = new Terms(false, false);
    }

    public Instant within(Instant start, Length length) {
        return within(start, length, Terms.USUAL, List.of(), Trace.NONE);
    }

    /**
     * When {@code length} from {@code start} is over.
     *
     * @param pauses in order and apart; one may still last
     * @return {@link Instant#MAX} while a pause that still lasts keeps it from ending
     */
    public Instant within(Instant start, Length length, Terms terms, List<Span> pauses, Trace trace) {
        if (trace.isKept()) {
            trace.add("start", "at", start, "length", length.toString(), "calendar", calendar.name());
        }
        boolean counts = terms.firstDayCounts() || length.inclusive();
        Instant at = start;
        LocalDate date = null;
        TimeUnit unit = null;
        for (Length.Quantity part : length.parts()) {
            unit = part.unit();
            if (unit.isDates()) {
                boolean first = counts && date == null;
                date = counted(date == null ? firstDay(at, part, first) : date, part, first, trace);
                continue;
            }
            if (date != null) {
                at = stretched(start, endOf(date, false, terms.roll(), trace), false, pauses, trace);
                date = null;
            }
            at = ran(at, Duration.ofSeconds(unit.seconds(part.amount())), unit.isWorking(), pauses, trace);
            if (at.equals(Instant.MAX)) {
                return at;
            }
        }
        if (date != null) {
            at = stretched(start, endOf(date, unit.isWorking(), terms.roll(), trace), unit.isWorking(), pauses, trace);
        }
        trace.add("result", "at", at.equals(Instant.MAX) ? null : at);
        return at;
    }

    /** A working day that counts itself must not be over yet. */
    private LocalDate firstDay(Instant at, Length.Quantity part, boolean counts) {
        boolean itself = part.unit() == TimeUnit.WORKING_DAYS && (counts || part.amount() == 0);
        return itself ? calendar.workingDayOf(at) : calendar.dateOf(at);
    }

    private Instant ran(Instant from, Duration length, boolean working, List<Span> pauses, Trace trace) {
        return working
                ? new WorkingTime(calendar, pauses, trace).after(from, length)
                : stretched(from, from.plus(length), false, pauses, trace);
    }

    private LocalDate counted(LocalDate from, Length.Quantity part, boolean firstCounts, Trace trace) {
        LocalDate last =
                switch (part.unit()) {
                    case WORKING_DAYS -> workingDays(from, part.amount(), firstCounts);
                    case DAYS -> from.plusDays(part.amount() - (firstCounts ? 1 : 0));
                    case WEEKS -> from.plusWeeks(part.amount()).minusDays(firstCounts ? 1 : 0);
                    default -> months(from, part, firstCounts);
                };
        trace.add("day", "from", from, "length", part.toString(), "to", last);
        if (trace.isKept() && part.unit() == TimeUnit.WORKING_DAYS) {
            for (LocalDate day = from.plusDays(1); day.isBefore(last); day = day.plusDays(1)) {
                if (!calendar.works(day)) {
                    trace.offDay(calendar, day);
                }
            }
        }
        return last;
    }

    private LocalDate workingDays(LocalDate from, int amount, boolean firstCounts) {
        if (firstCounts && amount > 0) {
            return calendar.workingDays(calendar.workingDayFrom(from), amount - 1);
        }
        return amount == 0 ? calendar.workingDayFrom(from) : calendar.workingDays(from, amount);
    }

    /** Months clip to the month's end; a clipped end is already the last day when the first counts. */
    static LocalDate months(LocalDate from, Length.Quantity part, boolean firstCounts) {
        LocalDate same = from.plusMonths(monthsOf(part));
        return firstCounts && same.getDayOfMonth() == from.getDayOfMonth() ? same.minusDays(1) : same;
    }

    static long monthsOf(Length.Quantity part) {
        return part.amount()
                * switch (part.unit()) {
                    case MONTHS -> 1L;
                    case QUARTERS -> 3L;
                    case HALF_YEARS -> 6L;
                    case YEARS -> 12L;
                    default -> throw new IllegalArgumentException(part.toString());
                };
    }

    private Instant endOf(LocalDate date, boolean working, boolean roll, Trace trace) {
        if (working) {
            return calendar.closing(date);
        }
        LocalDate last = roll ? calendar.workingDayFrom(date) : date;
        if (!last.equals(date)) {
            trace.add("rolled", "from", date, "to", last);
        }
        return calendar.startOf(last.plusDays(1));
    }

    private Instant stretched(Instant start, Instant end, boolean working, List<Span> pauses, Trace trace) {
        Instant due = end;
        for (Span pause : pauses) {
            Instant from = later(pause.from(), start);
            if (!from.isBefore(due) || !from.isBefore(pause.to())) {
                continue;
            }
            if (pause.isOpen()) {
                trace.add("pause", "from", from);
                return Instant.MAX;
            }
            trace.stretch("pause", from, pause.to());
            due = working
                    ? plain().after(due, plain().between(from, pause.to()))
                    : due.plus(Duration.between(from, pause.to()));
            trace.add("stretched", "to", due);
        }
        return due;
    }

    private WorkingTime plain() {
        return new WorkingTime(calendar, List.of(), Trace.NONE);
    }

    /** A length before an instant: warnings, openings, "1 months before the contract ends". Dates end with their day. */
    public Instant before(Instant end, Length length) {
        Instant at = end;
        for (Length.Quantity part : length.parts()) {
            TimeUnit unit = part.unit();
            if (unit.isDates()) {
                LocalDate day = earlierDay(calendar.dateOf(at.minusNanos(1_000)), part);
                at = unit.isWorking() ? calendar.closing(day) : calendar.startOf(day.plusDays(1));
            } else {
                Duration back = Duration.ofSeconds(unit.seconds(part.amount()));
                at = unit.isWorking() ? plain().before(at, back) : at.minus(back);
            }
        }
        return at;
    }

    private LocalDate earlierDay(LocalDate from, Length.Quantity part) {
        return switch (part.unit()) {
            case WORKING_DAYS -> calendar.workingDayUntil(calendar.workingDays(from, -part.amount()));
            case DAYS -> from.minusDays(part.amount());
            case WEEKS -> from.minusWeeks(part.amount());
            default -> from.minusMonths(monthsOf(part));
        };
    }

    /** Where a window of this length that ends at {@code end} begins; counted in dates it holds whole days. */
    public Instant windowStart(Instant end, Length length) {
        Instant at = end;
        for (Length.Quantity part : length.parts()) {
            at = part.unit().isDates()
                    ? calendar.startOf(earlierDay(calendar.dateOf(at), part))
                    : before(at, new Length(List.of(part), false));
        }
        return at;
    }

    /** The instant at which {@code percent} of a length (of the time up to {@code due}, where it is counted in dates) is used up, in microseconds as the database keeps them. */
    public Instant share(Instant start, Instant due, Length length, int percent, List<Span> pauses) {
        if (length == null || length.isDates() || length.parts().isEmpty()) {
            return start.plus(Duration.between(start, due).multipliedBy(percent).dividedBy(100))
                    .truncatedTo(ChronoUnit.MICROS);
        }
        Instant at = start;
        for (Length.Quantity part : length.parts()) {
            Duration piece = Duration.ofSeconds(part.unit().seconds(part.amount()))
                    .multipliedBy(percent)
                    .dividedBy(100);
            at = ran(at, piece, part.unit().isWorking(), pauses, Trace.NONE);
        }
        return at.equals(Instant.MAX) ? at : at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Working time from one instant to another; pauses do not count. Zero when {@code to} is not after {@code from}. */
    public Duration worked(Instant from, Instant to, List<Span> pauses, Trace trace) {
        return new WorkingTime(calendar, pauses, trace).between(from, to);
    }

    /** The instant a point of time names, seen from {@code reference} (the trigger, or the start of the occurrence). */
    public Instant at(Point.Edge point, Instant reference, Trace trace) {
        Instant at = new Periods(calendar).at(point, reference);
        trace.add("point", "from", reference, "point", point.toString(), "calendar", calendar.name());
        trace.add("result", "at", at);
        return at;
    }

    /** The end of the next of these days of the year, the day of {@code reference} included. */
    public Instant at(Point.NextOf point, Instant reference, Trace trace) {
        LocalDate today = calendar.dateOf(reference);
        LocalDate day = point.days().stream()
                .flatMap(each ->
                        java.util.stream.Stream.of(each.atYear(today.getYear()), each.atYear(today.getYear() + 1)))
                .filter(date -> !date.isBefore(today))
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new CalendarNotUnderstood("by", point.toString()));
        Instant end = calendar.startOf(day.plusDays(1));
        trace.add("point", "from", reference, "point", point.toString(), "calendar", calendar.name());
        trace.add("result", "at", end);
        return end;
    }
}
