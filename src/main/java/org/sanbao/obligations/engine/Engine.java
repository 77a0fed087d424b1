package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.Deadline;
import org.sanbao.regulation.rules.DecisionRule;
import org.sanbao.regulation.rules.EffectRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Ruleset;
import org.sanbao.regulation.rules.Trigger;

/**
 * What follows from what happened. A stream is first {@link #advance advanced} to the moment a row is recorded, so that what fell due
 * before it is worked off in order, however late the sweep is; then the row is {@link #apply applied}. Both leave the outcome in the file.
 */
public final class Engine {

    private static final int MOST_INSTANTS = 100_000;

    /** What is settled matters again after these. */
    private static final Set<String> REVISIONS = Set.of("record.corrected", "case.reopened", "case.joined");

    private final World world;
    private final Clocks clocks;
    private final Parties parties;
    private final Raising raising;
    private final Steps steps;
    private final Meeting meeting;
    private final Recurring recurring;
    private final Verdicts verdicts;
    private final Life life;
    private final CaseTurns turns;
    private final Superseding superseding;

    public Engine(World world) {
        this.world = world;
        clocks = new Clocks(world);
        parties = new Parties(world);
        raising = new Raising(world, clocks, parties);
        steps = new Steps(world, parties, raising);
        meeting = new Meeting(raising);
        verdicts = new Verdicts(clocks, parties, raising, steps, this::found);
        life = new Life(world, clocks, parties, verdicts);
        superseding = new Superseding(world, clocks, parties, raising, meeting, verdicts);
        turns = new CaseTurns(
                world,
                verdicts,
                clocks,
                new Joining(world, clocks, parties, raising),
                new CardChanges(world, clocks, parties, raising, verdicts),
                superseding);
        recurring = new Recurring(world, raising, steps, life);
    }

    /** Whether such an event may change what is settled, so that the file must hold all obligations there ever were. */
    public static boolean revises(String type) {
        return REVISIONS.contains(type);
    }

    public Clocks clocks() {
        return clocks;
    }

    /** The open duties of another edition of which what is in force at an instant says what becomes, each with the rule that says so. */
    public Map<Key, ObligationRule> supersedes(CaseFile file, Instant at) {
        return superseding.concerned(file, at);
    }

    /** Works off everything due before {@code until}, in order. The file's cards are those before that instant. */
    public void advance(CaseFile file, Instant until) {
        for (int i = 0; i < MOST_INSTANTS; i++) {
            Instant next = file.next();
            if (next == null || !next.isBefore(until)) {
                return;
            }
            step(file, next, until);
        }
    }

    /** One thing at a time: obligations before steps before occurrences, each by its key. */
    private void step(CaseFile file, Instant at, Instant until) {
        Obligation due = first(file.live(), each -> at.equals(each.next()), Obligation::key);
        if (due != null) {
            life.fallDue(file, due, at, until);
            return;
        }
        PendingStep pending = first(file.pending(), each -> at.equals(each.at()), PendingStep::order);
        if (pending != null) {
            steps.due(file, pending);
            life.look(file);
            return;
        }
        Membership membership = first(file.memberships(), each -> at.equals(each.next()), each -> each.id()
                .toString());
        if (membership != null) {
            recurring.occur(file, membership, at, until);
        }
    }

    /** The one that comes first of those that are due; null if none is. */
    private static <T, K extends Comparable<K>> T first(List<T> all, Predicate<T> isDue, Function<T, K> key) {
        T first = null;
        for (T each : all) {
            if (isDue.test(each) && (first == null || key.apply(each).compareTo(key.apply(first)) < 0)) {
                first = each;
            }
        }
        return first;
    }

    /** Draws the consequences of a row that has been folded into the file's cards. */
    public void apply(CaseFile file, Recorded row) {
        if (revises(row.type())) {
            file.revise();
        }
        Ruleset rules = world.inForce(file, row.happened());
        Cause cause = Cause.of(row);
        var reading = new CaseReading(world, file, row, cause, null, rules);
        new Counting(world, file).note(reading);
        turns.event(file, reading);
        if (!file.pending().isEmpty()) {
            steps.end(file, reading);
        }
        meet(file, reading);
        follow(file, reading, row.recorded(), 0);
        recurring.members(file, row);
        life.look(file);
    }

    /** Notes the row for the facts that count it and draws no consequence: for a replay that gathers facts before it judges. */
    public void note(CaseFile file, Recorded row) {
        Ruleset rules = world.inForce(file, row.happened());
        if (!rules.factsOf(row.type()).isEmpty()) {
            new Counting(world, file).note(new CaseReading(world, file, row, Cause.of(row), null, rules));
        }
    }

    /** Rules that start from an event; also from what the engine itself found out. */
    private void follow(CaseFile file, CaseReading reading, Instant known, int depth) {
        Ruleset rules = reading.rules();
        Recorded row = reading.event();
        for (DecisionRule rule : rules.decisionsOn(row.type())) {
            decide(file, rule, reading, known);
        }
        for (ObligationRule rule : rules.obligationsOn(row.type())) {
            raising.onEvent(file, rule, reading, known, depth);
        }
        for (EffectRule rule : rules.effectsOn(row.type())) {
            effect(file, rule, reading, known, depth);
        }
        for (ChargeRule rule : rules.chargesOn(row.type())) {
            charge(file, rule, reading, known, depth);
        }
    }

    private void decide(CaseFile file, DecisionRule rule, CaseReading reading, Instant known) {
        if (!raising.starts(file, rule, rule.when(), reading, known)) {
            return;
        }
        var outcome = rule.decide(reading);
        if (!outcome.isDecided()) {
            raising.undecided(file, rule, reading, outcome.missing(), known);
            return;
        }
        var columns = new java.util.TreeMap<String, Object>();
        outcome.value().columns().forEach((column, value) -> columns.put(column, StepArguments.plain(value)));
        var arguments = new java.util.HashMap<String, Object>(
                Map.of("point", rule.fills(), "row", (long) outcome.value().row(), "columns", columns));
        if (outcome.value().why() != null) {
            arguments.put("why", outcome.value().why());
        }
        file.take(new Taken(
                reading.event().id().toString(),
                null,
                rule.ref(),
                rule.head().clause(),
                "outcome",
                "do",
                0,
                0,
                known,
                file.stream(),
                file.unit(),
                arguments));
    }

    private void effect(CaseFile file, EffectRule rule, CaseReading reading, Instant known, int depth) {
        Trigger.When when = (Trigger.When) rule.trigger();
        if (raising.starts(file, rule, when.events(), reading, known)
                && raising.holds(file, rule, rule.condition().evaluate(reading), reading, known)) {
            Cause cause = Cause.of(reading.event());
            steps.follow(
                    file,
                    new Steps.Following(
                            cause.row().toString(),
                            null,
                            rule.ref(),
                            rule.head().clause(),
                            "do",
                            cause.happened(),
                            known,
                            depth,
                            cause,
                            cause),
                    rule.steps());
        }
    }

    private void charge(CaseFile file, ChargeRule rule, CaseReading reading, Instant known, int depth) {
        if (raising.starts(file, rule, ((Trigger.When) rule.trigger()).events(), reading, known)) {
            Cause cause = Cause.of(reading.event());
            var pending =
                    new PendingStep(cause.row().toString(), null, rule.ref(), "do", 0, 0, known, depth, cause, cause);
            try {
                steps.proposal(file, rule, reading, pending);
            } catch (org.sanbao.regulation.reading.Missing absent) {
                raising.undecided(file, rule, reading, absent.attribute(), known);
            }
        }
    }

    private void meet(CaseFile file, CaseReading reading) {
        Recorded row = reading.event();
        Set<Object> served = Meeting.nothingServed();
        for (Obligation each : file.oldestFirst(any -> concerned(any, row.type()) != null)) {
            ObligationRule rule = concerned(each, row.type());
            if (rule == null) {
                continue;
            }
            if (rule.must().names(row.type()) && meeting.counts(file, each, rule, reading, served)) {
                verdicts.done(file, each, rule, row);
            }
            if (each.isOpen() && rule.deadline() instanceof Deadline.Before limit) {
                life.limited(file, each, rule, limit.event(), reading);
            }
            if (each.isOpen() && Rules.names(rule.cancel(), row.type())) {
                life.cancelledBy(each, rule, reading);
            }
        }
    }

    private ObligationRule concerned(Obligation obligation, String type) {
        boolean matters =
                obligation.isOpen() || obligation.state() == Obligation.State.MET && obligation.breached() != null;
        ObligationRule rule = matters ? world.rule(obligation) : null;
        return rule != null && Rules.listens(rule, type) ? rule : null;
    }

    /** Tells the rules what the engine found out: {@code obligation.breached} and the like. Not journalled; the replay finds it out again. */
    private void found(CaseFile file, Obligation obligation, String type, Instant at, Map<String, Object> attributes) {
        Ruleset rules = world.inForce(file, at);
        boolean heard = !rules.obligationsOn(type).isEmpty()
                || !rules.effectsOn(type).isEmpty()
                || !rules.chargesOn(type).isEmpty();
        if (!heard || obligation.identity().depth() >= Steps.DEEPEST) {
            return;
        }
        UUID id = obligation.key().named(type + at);
        var row = new Recorded(
                id,
                file.stream(),
                0,
                file.unit(),
                type,
                at,
                at,
                null,
                attributes,
                obligation.identity().cause().refs(),
                Map.of());
        var reading = new CaseReading(world, file, row, Cause.of(row), null, rules);
        follow(file, reading, at, obligation.identity().depth() + 1);
    }
}
