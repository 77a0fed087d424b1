package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Length;
import org.sanbao.calendar.Point;
import org.sanbao.calendar.Span;
import org.sanbao.calendar.Trace;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Warning;

/** Reckons when obligations are due, warned of and visible. */
public final class Clocks {

    private final World world;

    public Clocks(World world) {
        this.world = world;
    }

    /** The clock of a new obligation; undecided if its limit reads something absent. */
    Obligation.Clock start(
            ObligationRule rule, CaseReading reading, CaseFile file, UUID unit, Instant start, Instant knownAt) {
        Ports.Dated dated = world.times().calendar(unit, rule.calendar(), knownAt);
        String limit = limit(rule, reading);
        var clock = new Obligation.Clock(start, limit, null, start, dated.id(), dated.revision(), List.of());
        return reckon(rule, clock, reading, file.pauses(), dated.calendar());
    }

    private static String limit(ObligationRule rule, CaseReading reading) {
        return switch (rule.deadline()) {
            case Deadline.Within within ->
                Times.text(within.limit().resolve(reading).orMissing());
            case Deadline.By by -> Times.text(by.point());
            case Deadline.Before before -> "";
            case Deadline.None none -> "";
        };
    }

    /** The same clock after a pause, a corrected attribute or an amended calendar. */
    Obligation.Clock again(ObligationRule rule, Obligation.Clock clock, CaseReading reading, List<Pause> pauses) {
        return reckon(rule, clock, reading, pauses, world.times().revision(clock.calendar(), clock.revision()));
    }

    private Obligation.Clock reckon(
            ObligationRule rule,
            Obligation.Clock clock,
            CaseReading reading,
            List<Pause> pauses,
            WorkingCalendar calendar) {
        Instant due = due(rule, clock, reading, pauses, calendar, Trace.none());
        return clock.due(due, visible(rule, clock.start(), due, calendar));
    }

    private static Instant visible(ObligationRule rule, Instant start, Instant due, WorkingCalendar calendar) {
        if (rule.opens() == null || due == null) {
            return start;
        }
        Instant opens = new Deadlines(calendar).before(due, Times.length(rule.opens()));
        return opens.isAfter(start) ? opens : start;
    }

    private Instant due(
            ObligationRule rule,
            Obligation.Clock clock,
            CaseReading reading,
            List<Pause> pauses,
            WorkingCalendar calendar,
            Trace trace) {
        return switch (rule.deadline()) {
            case Deadline.Within within -> within(rule, clock, pauses, calendar, trace);
            case Deadline.By by ->
                by(Times.point(clock.limit()), clock.start(), reading, new Deadlines(calendar), calendar, trace);
            case Deadline.Before before -> clock.due();
            case Deadline.None none -> null;
        };
    }

    private static Instant within(
            ObligationRule rule, Obligation.Clock clock, List<Pause> pauses, WorkingCalendar calendar, Trace trace) {
        var terms = new Deadlines.Terms(rule.firstDayCounts(), rule.rollToWorkingDay());
        Instant due = new Deadlines(calendar)
                .within(clock.start(), Times.length(clock.limit()), terms, stops(rule, clock, pauses), trace);
        return due.equals(Instant.MAX) ? null : due;
    }

    private static Instant by(
            Point point,
            Instant reference,
            CaseReading reading,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Trace trace) {
        return switch (point) {
            case Point.Edge edge -> deadlines.at(edge, reference, trace);
            case Point.NextOf next -> deadlines.at(next, reference, trace);
            case Point.At at -> endOf(CaseReading.moment(reading.required(at.path()), at.path()), calendar);
            case Point.Shifted shifted -> shifted(shifted, reading, deadlines, calendar);
        };
    }

    private static Instant shifted(
            Point.Shifted point, CaseReading reading, Deadlines deadlines, WorkingCalendar calendar) {
        Object moment = CaseReading.moment(reading.required(point.path()), point.path());
        if (point.before()) {
            boolean dates = point.length().isDates();
            Instant anchor =
                    moment instanceof LocalDate day && !dates ? calendar.startOf(day) : endOf(moment, calendar);
            return deadlines.before(anchor, point.length());
        }
        Instant anchor = moment instanceof LocalDate day ? calendar.startOf(day) : (Instant) moment;
        return deadlines.within(anchor, point.length());
    }

    private static Instant endOf(Object moment, WorkingCalendar calendar) {
        return moment instanceof LocalDate day ? calendar.startOf(day.plusDays(1)) : (Instant) moment;
    }

    /** Pauses of the case that count for the rule, and times it was closed; in order and apart. */
    public static List<Span> stops(ObligationRule rule, Obligation.Clock clock, List<Pause> pauses) {
        if (pauses.isEmpty() && clock.frozen().isEmpty()) {
            return List.of();
        }
        var spans = new ArrayList<>(clock.frozen());
        pauses.stream()
                .filter(pause -> rule.pause().contains(pause.reason()))
                .map(Pause::span)
                .forEach(spans::add);
        spans.sort(Comparator.comparing(Span::from).thenComparing(Span::to));
        var apart = new ArrayList<Span>();
        for (Span each : spans) {
            Span last = apart.isEmpty() ? null : apart.getLast();
            if (last != null && !each.from().isAfter(last.to())) {
                apart.set(
                        apart.size() - 1, new Span(last.from(), each.to().isAfter(last.to()) ? each.to() : last.to()));
            } else {
                apart.add(each);
            }
        }
        return apart;
    }

    /** When the {@code n}th warning is due; null while nobody can tell. */
    Instant warning(ObligationRule rule, Obligation obligation, int n, List<Pause> pauses) {
        Obligation.Clock clock = obligation.clock();
        if (clock.due() == null) {
            return null;
        }
        var deadlines = new Deadlines(world.times().revision(clock.calendar(), clock.revision()));
        return switch (rule.warn().get(n).at()) {
            case Warning.At.Percent percent ->
                deadlines.share(
                        clock.start(), clock.due(), length(rule, clock), percent.percent(), stops(rule, clock, pauses));
            case Warning.At.Before before -> deadlines.before(clock.due(), Times.length(before.length()));
        };
    }

    private static Length length(ObligationRule rule, Obligation.Clock clock) {
        return rule.deadline() instanceof Deadline.Within ? Times.length(clock.limit()) : null;
    }

    /** When it would fall due if its calendar were this one; empty where nobody can tell, or it hangs on no working time. */
    public Optional<Instant> dueOn(WorkingCalendar calendar, Obligation obligation, CaseFile file) {
        ObligationRule rule = world.rule(obligation);
        boolean reckoned =
                rule != null && (rule.deadline() instanceof Deadline.Within || rule.deadline() instanceof Deadline.By);
        return reckoned
                ? Optional.ofNullable(
                        due(rule, obligation.clock(), reading(obligation, file), file.pauses(), calendar, Trace.none()))
                : Optional.empty();
    }

    /** How the due instant came about, for people. */
    public Trace trace(Obligation obligation, CaseFile file) {
        Trace trace = Trace.kept();
        ObligationRule rule = world.rule(obligation);
        if (rule != null) {
            WorkingCalendar calendar = world.times()
                    .revision(obligation.clock().calendar(), obligation.clock().revision());
            var reading = reading(obligation, file);
            due(rule, obligation.clock(), reading, file.pauses(), calendar, trace);
        }
        return trace;
    }

    CaseReading reading(Obligation obligation, CaseFile file) {
        Cause cause = obligation.identity().cause();
        return new CaseReading(
                world,
                file,
                PendingStep.row(cause, file.stream(), file.unit()),
                cause,
                obligation.key().member(),
                world.inForce(file, cause.happened()));
    }
}
