package org.sanbao.obligations.engine;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.sanbao.calendar.Occurrences;
import org.sanbao.calendar.Period;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Recurrence;

/** When a recurring rule comes round for a member. */
final class Occurring {

    /** The longest word is a year, a shift of holidays included; the periods of shorter ones are gone through from there. */
    private static final Duration YEARS = Duration.ofDays(2 * 366);

    private static final Duration MONTHS = Duration.ofDays(2 * 31);
    private static final Duration DAYS = Duration.ofDays(31);

    private final World world;
    private final Raising raising;

    Occurring(World world, Raising raising) {
        this.world = world;
        this.raising = raising;
    }

    /** The first that begins after an instant; null if none is known to. */
    Period next(CaseFile file, Membership membership, ObligationRule rule, Instant after) {
        var every = (Trigger.Every) rule.trigger();
        return next(
                file,
                membership,
                rule,
                every,
                rule.calendar(),
                Occurrences.Shift.valueOf(rule.shift().name()),
                after);
    }

    /** The same on the unit's calendar; an occurrence on a holiday stays there. */
    Period next(CaseFile file, Membership membership, Rule rule, Trigger.Every every, Instant after) {
        return next(file, membership, rule, every, null, Occurrences.Shift.NONE, after);
    }

    /** The first that ends after an instant, whenever it began; null if none is known to. */
    Period ending(CaseFile file, Membership membership, Rule rule, Trigger.Every every, Instant after) {
        Period period = next(file, membership, rule, every, after.minus(longest(every.recurrence())));
        while (period != null && !period.to().isAfter(after)) {
            period = next(file, membership, rule, every, period.from());
        }
        return period;
    }

    private static Duration longest(Recurrence recurrence) {
        return switch (recurrence) {
            case Recurrence.Each each ->
                switch (each.word()) {
                    case DAY, WORKING_DAY, SHIFT, WEEK -> DAYS;
                    case MONTH -> MONTHS;
                    default -> YEARS;
                };
            default -> YEARS;
        };
    }

    private Period next(
            CaseFile file,
            Membership membership,
            Rule rule,
            Trigger.Every every,
            String named,
            Occurrences.Shift shift,
            Instant after) {
        WorkingCalendar calendar =
                world.times().calendar(file.unit(), named, after).calendar();
        var occurrences = new Occurrences(calendar);
        return switch (every.recurrence()) {
            case Recurrence.Each each -> occurrences.each(Times.word(each.word()), each.season(), after, shift);
            case Recurrence.Interval interval -> {
                Instant anchor = anchor(file, membership, rule, interval, after, calendar);
                yield anchor == null
                        ? null
                        : occurrences.interval(Times.length(interval.length()), anchor, after, shift);
            }
            case Recurrence.Rrule rrule ->
                occurrences.rrule(rrule.rule(), calendar.dateOf(membership.joined()), after, shift);
            case Recurrence.HolidayDay holiday -> occurrences.holiday(after);
        };
    }

    /** From when an interval is counted; null where that cannot be told, which is put as a question. */
    private Instant anchor(
            CaseFile file,
            Membership membership,
            Rule rule,
            Recurrence.Interval interval,
            Instant after,
            WorkingCalendar calendar) {
        if (interval.from() == null || file.state().latest().isEmpty()) {
            return membership.joined();
        }
        var refs = Map.of(membership.card(), membership.member());
        var cause = new Cause(membership.id(), "occurrence", after, null, Map.of(), refs, null);
        var row = PendingStep.row(cause, file.stream(), file.unit());
        var reading = new CaseReading(world, file, row, cause, null, world.inForce(file, after));
        try {
            return switch (CaseReading.moment(reading.required(interval.from()), interval.from())) {
                case null -> membership.joined();
                case LocalDate day -> calendar.startOf(day);
                case Object moment -> (Instant) moment;
            };
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), after);
            return null;
        }
    }
}
