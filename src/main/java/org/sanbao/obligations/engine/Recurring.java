package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calendar.Occurrences;
import org.sanbao.calendar.Period;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Trigger;
import org.sanbao.regulation.time.Recurrence;

/** Duties that come round for the members of a set, and those each member has once. */
final class Recurring {

    private final World world;
    private final Raising raising;
    private final Life life;

    Recurring(World world, Raising raising, Life life) {
        this.world = world;
        this.raising = raising;
        this.life = life;
    }

    static String setOf(ObligationRule rule) {
        return switch (rule.trigger()) {
            case Trigger.Every every -> every.set();
            case Trigger.Member member -> member.set();
            default -> null;
        };
    }

    /** Memberships that the row opens and closes. */
    void members(CaseFile file, Recorded row) {
        for (Ports.Sets.Change change : world.sets().changes(row)) {
            UUID member = row.refs().get(change.card());
            Membership now = file.memberships().stream()
                    .filter(each -> each.left() == null
                            && each.set().equals(change.set())
                            && each.member().equals(member))
                    .findFirst()
                    .orElse(null);
            if (change.joins() && now == null && member != null) {
                UUID id = UUID.nameUUIDFromBytes(
                        (row.id() + change.set()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                var joined = new Membership(
                        id,
                        change.set(),
                        change.card(),
                        member,
                        row.stream(),
                        file.unit(),
                        row.happened(),
                        null,
                        row.happened(),
                        null);
                file.member(joined);
                once(file, joined, row);
                schedule(file, joined, row.happened());
            } else if (!change.joins() && now != null) {
                file.member(now.left(row.happened()));
                life.memberGone(file, now, row.happened());
            }
        }
    }

    private void once(CaseFile file, Membership membership, Recorded row) {
        Ruleset rules = world.inForce(file, row.happened());
        for (ObligationRule rule : rules.memberships(membership.set())) {
            Cause cause = Cause.of(row);
            var reading = new CaseReading(world, file, row, cause, null, rules);
            raising.raise(
                    file,
                    rule,
                    reading,
                    new Raising.Start(cause, membership.id().toString(), row.happened(), row.recorded(), 0));
        }
    }

    /** The next occurrence by the rules in force, or the instant at which others come into force and it is looked at again. */
    private void schedule(CaseFile file, Membership membership, Instant after) {
        Instant next = world.rules().nextChange(file.unit(), after).orElse(null);
        for (ObligationRule rule : rules(file, membership, after)) {
            Period period = next(file, membership, rule, after);
            next = period == null ? next : CaseFile.sooner(next, period.from());
        }
        file.member(membership.worked(after, next));
    }

    private List<ObligationRule> rules(CaseFile file, Membership membership, Instant at) {
        return world.inForce(file, at).recurring().stream()
                .filter(rule -> membership.set().equals(((Trigger.Every) rule.trigger()).set()))
                .toList();
    }

    /** Everything that comes round for the member at this instant. */
    void occur(CaseFile file, Membership membership, Instant at, Instant until) {
        for (ObligationRule rule : rules(file, membership, at)) {
            Period period = next(file, membership, rule, at.minusNanos(1_000));
            if (period != null && period.from().equals(at)) {
                raise(file, membership, rule, period);
            }
        }
        schedule(file, membership, at);
        life.look(file);
    }

    private void raise(CaseFile file, Membership membership, ObligationRule rule, Period period) {
        Occasion occasion = Occasion.of(period);
        var refs = new java.util.LinkedHashMap<String, UUID>();
        refs.put(membership.card(), membership.member());
        file.state().latest().forEach(refs::putIfAbsent);
        UUID row = new Key(rule.ref().key(), membership.member(), "", period.name()).named("occurrence");
        Cause cause = new Cause(row, "occurrence", period.from(), null, Map.of(), refs, occasion);
        var event = PendingStep.row(cause, file.stream(), file.unit());
        var reading = new CaseReading(world, file, event, cause, null, world.inForce(file, period.from()));
        raising.raise(file, rule, reading, new Raising.Start(cause, period.name(), period.from(), period.from(), 0));
    }

    private Period next(CaseFile file, Membership membership, ObligationRule rule, Instant after) {
        WorkingCalendar calendar =
                world.times().calendar(file.unit(), rule.calendar(), after).calendar();
        var occurrences = new Occurrences(calendar);
        var shift = Occurrences.Shift.valueOf(rule.shift().name());
        return switch (((Trigger.Every) rule.trigger()).recurrence()) {
            case Recurrence.Each each -> occurrences.each(Times.word(each.word()), each.season(), after, shift);
            case Recurrence.Interval interval ->
                interval(file, membership, rule, interval, after, occurrences, calendar, shift);
            case Recurrence.Rrule rrule ->
                occurrences.rrule(rrule.rule(), calendar.dateOf(membership.joined()), after, shift);
            case Recurrence.HolidayDay holiday -> occurrences.holiday(after);
        };
    }

    private Period interval(
            CaseFile file,
            Membership membership,
            ObligationRule rule,
            Recurrence.Interval interval,
            Instant after,
            Occurrences occurrences,
            WorkingCalendar calendar,
            Occurrences.Shift shift) {
        Instant anchor = membership.joined();
        if (interval.from() != null) {
            var refs = new ArrayList<>(file.state().latest().entrySet());
            var cause = new Cause(
                    membership.id(),
                    "occurrence",
                    after,
                    null,
                    Map.of(),
                    Map.of(membership.card(), membership.member()),
                    null);
            var reading = new CaseReading(
                    world,
                    file,
                    PendingStep.row(cause, file.stream(), file.unit()),
                    cause,
                    null,
                    world.inForce(file, after));
            Object moment;
            try {
                moment = refs.isEmpty() ? null : CaseReading.moment(reading.required(interval.from()), interval.from());
            } catch (Missing absent) {
                raising.undecided(file, rule, reading, absent.attribute(), after);
                return null;
            }
            anchor = moment instanceof java.time.LocalDate day
                    ? calendar.startOf(day)
                    : moment == null ? anchor : (Instant) moment;
        }
        return occurrences.interval(Times.length(interval.length()), anchor, after, shift);
    }
}
