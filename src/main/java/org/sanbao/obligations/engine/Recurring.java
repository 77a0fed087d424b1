package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.sanbao.calendar.Period;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Trigger;

/** What comes round for the members of a set: duties and consequences when a period begins, charges when it ends; and duties each member has once. */
final class Recurring {

    /** What happens at the end of a period belongs to it, not to the next. */
    private static final long LAST = 1_000;

    private final World world;
    private final Raising raising;
    private final Steps steps;
    private final Life life;
    private final Occurring occurring;

    Recurring(World world, Raising raising, Steps steps, Life life) {
        this.world = world;
        this.raising = raising;
        this.steps = steps;
        this.life = life;
        occurring = new Occurring(world, raising);
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
        Ruleset rules = world.inForce(file, after);
        for (ObligationRule rule : of(membership, rules.recurring(), ObligationRule::trigger)) {
            Period period = occurring.next(file, membership, rule, after);
            next = period == null ? next : CaseFile.sooner(next, period.from());
        }
        for (EffectRule rule : of(membership, rules.recurringEffects(), EffectRule::trigger)) {
            Period period = occurring.next(file, membership, rule, (Trigger.Every) rule.trigger(), after);
            next = period == null ? next : CaseFile.sooner(next, period.from());
        }
        for (ChargeRule rule : of(membership, rules.recurringCharges(), ChargeRule::trigger)) {
            Period period = occurring.ending(file, membership, rule, (Trigger.Every) rule.trigger(), after);
            next = period == null ? next : CaseFile.sooner(next, period.to());
        }
        file.member(membership.worked(after, next));
    }

    private static <R> List<R> of(Membership membership, List<R> rules, Function<R, Trigger> trigger) {
        return rules.stream()
                .filter(rule -> membership.set().equals(((Trigger.Every) trigger.apply(rule)).set()))
                .toList();
    }

    /** Everything that comes round for the member at this instant: what ended before what begins. */
    void occur(CaseFile file, Membership membership, Instant at, Instant until) {
        Instant before = at.minusNanos(LAST);
        for (ChargeRule rule : of(membership, world.inForce(file, before).recurringCharges(), ChargeRule::trigger)) {
            Period period = occurring.ending(file, membership, rule, (Trigger.Every) rule.trigger(), before);
            if (period != null && period.to().equals(at)) {
                charge(file, membership, rule, period);
            }
        }
        Ruleset rules = world.inForce(file, at);
        for (ObligationRule rule : of(membership, rules.recurring(), ObligationRule::trigger)) {
            Period period = occurring.next(file, membership, rule, before);
            if (period != null && period.from().equals(at)) {
                raise(file, membership, rule, period);
            }
        }
        for (EffectRule rule : of(membership, rules.recurringEffects(), EffectRule::trigger)) {
            Period period = occurring.next(file, membership, rule, (Trigger.Every) rule.trigger(), before);
            if (period != null && period.from().equals(at)) {
                effect(file, membership, rule, period);
            }
        }
        schedule(file, membership, at);
        life.look(file);
    }

    private void raise(CaseFile file, Membership membership, ObligationRule rule, Period period) {
        Cause cause = cause(file, membership, rule, period, period.from());
        raising.raise(
                file,
                rule,
                reading(file, cause),
                new Raising.Start(cause, period.name(), period.from(), period.from(), 0));
    }

    private void effect(CaseFile file, Membership membership, EffectRule rule, Period period) {
        Cause cause = cause(file, membership, rule, period, period.from());
        CaseReading reading = reading(file, cause);
        if (raising.holds(file, rule, rule.condition().evaluate(reading), reading, period.from())) {
            steps.follow(
                    file,
                    new Steps.Following(
                            cause.row().toString(),
                            null,
                            rule.ref(),
                            rule.head().clause(),
                            "do",
                            period.from(),
                            period.from(),
                            0,
                            cause,
                            cause),
                    rule.steps());
        }
    }

    /** Proposed at the end of the period, by what held until then. */
    private void charge(CaseFile file, Membership membership, ChargeRule rule, Period period) {
        Cause cause = cause(file, membership, rule, period, period.to().minusNanos(LAST));
        CaseReading reading = reading(file, cause);
        var pending =
                new PendingStep(cause.row().toString(), null, rule.ref(), "do", 0, 0, period.to(), 0, cause, cause);
        try {
            steps.proposal(file, rule, reading, pending);
        } catch (Missing absent) {
            raising.undecided(file, rule, reading, absent.attribute(), period.to());
        }
    }

    private static Cause cause(CaseFile file, Membership membership, Rule rule, Period period, Instant happened) {
        var refs = new LinkedHashMap<String, UUID>();
        refs.put(membership.card(), membership.member());
        file.state().latest().forEach(refs::putIfAbsent);
        UUID row = new Key(rule.ref().key(), membership.member(), "", period.name()).named("occurrence");
        return new Cause(row, "occurrence", happened, null, Map.of(), refs, Occasion.of(period));
    }

    private CaseReading reading(CaseFile file, Cause cause) {
        var event = PendingStep.row(cause, file.stream(), file.unit());
        return new CaseReading(world, file, event, cause, null, world.inForce(file, cause.happened()));
    }
}
