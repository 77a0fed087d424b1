package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.calendar.Deadlines;
import org.sanbao.calendar.Point;
import org.sanbao.calendar.Trace;
import org.sanbao.journal.Recorded;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Step;
import org.sanbao.regulation.rules.Timing;
import org.sanbao.regulation.time.Delay;

/** Takes the steps of a rule: at once, later, again and again; each once. */
final class Steps {

    /** A chain of obligation, step, obligation … ends here, whatever a pack says. */
    static final int DEEPEST = 8;

    private final World world;
    private final StepArguments stepArguments;
    private final Raising raising;

    Steps(World world, Parties parties, Raising raising) {
        this.world = world;
        this.stepArguments = new StepArguments(world, parties);
        this.raising = raising;
    }

    /**
     * Steps that follow from one thing.
     *
     * @param source     the obligation's key, or the row
     * @param obligation null for an effect
     * @param list       else, then, do
     * @param base       from when delays count
     * @param now        up to when the stream has been worked off
     */
    record Following(
            String source,
            Obligation obligation,
            RuleRef rule,
            String clause,
            String list,
            Instant base,
            Instant now,
            int depth,
            Cause trigger,
            Cause event) {}

    void follow(CaseFile file, Following from, List<Step> steps) {
        for (int place = 0; place < steps.size(); place++) {
            Instant at = first(file, steps.get(place).timing().after(), from.base);
            var step = new PendingStep(
                    from.source,
                    from.obligation == null ? null : from.obligation.id(),
                    from.rule,
                    from.list,
                    place,
                    0,
                    at,
                    from.depth,
                    from.trigger,
                    from.event);
            if (at.isAfter(from.now)) {
                file.later(step);
            } else {
                take(file, step, steps.get(place), from.clause);
            }
        }
    }

    /** The end of a day still belongs to it: what happened at 24:00 has its next working day on the morrow, not a day later. */
    private Instant first(CaseFile file, Delay after, Instant base) {
        return switch (after) {
            case null -> base;
            case Delay.After length ->
                new Deadlines(world.calendar(file, base)).within(base, Times.length(length.length()));
            case Delay.At at
            when Times.point(Times.text(at.point())) instanceof Point.Edge edge ->
                new Deadlines(world.calendar(file, base)).at(edge, base.minusNanos(1_000), Trace.none());
            case Delay.At at -> base;
        };
    }

    /** A step whose time has come. */
    void due(CaseFile file, PendingStep pending) {
        file.noLonger(pending);
        Rule rule = world.rules().rule(pending.rule()).orElse(null);
        List<Step> steps = rule == null ? List.of() : Rules.steps(rule, pending.list());
        if (pending.place() < steps.size()) {
            take(file, pending, steps.get(pending.place()), rule.head().clause());
        }
    }

    private void take(CaseFile file, PendingStep pending, Step step, String clause) {
        var row = PendingStep.row(pending.event(), file.stream(), file.unit());
        Obligation of = pending.obligation() == null ? null : file.obligation(pending.obligation());
        Object item = of == null ? null : of.key().member();
        var reading = new CaseReading(
                world,
                file,
                row,
                pending.trigger(),
                item,
                world.inForce(file, pending.trigger().happened()));
        Truth truth = step.timing().condition().evaluate(reading);
        if (truth.isYes()) {
            carryOut(file, pending, step, clause, reading, of);
        } else if (truth.isUndecided()) {
            undecided(file, pending, clause, truth.missing());
        }
        again(file, pending, step.timing());
    }

    private void again(CaseFile file, PendingStep pending, Timing timing) {
        if (timing.every() != null && pending.repetition() + 1 < timing.times()) {
            Instant at = new Deadlines(world.calendar(file, pending.at()))
                    .within(pending.at(), Times.length(timing.every()));
            file.later(new PendingStep(
                    pending.source(),
                    pending.obligation(),
                    pending.rule(),
                    pending.list(),
                    pending.place(),
                    pending.repetition() + 1,
                    at,
                    pending.depth(),
                    pending.trigger(),
                    pending.event()));
        }
    }

    private void carryOut(
            CaseFile file, PendingStep pending, Step step, String clause, CaseReading reading, Obligation of) {
        try {
            switch (step) {
                case Step.Raise raise -> raise(file, pending, raise, reading, of);
                case Step.Cancel cancel -> cancel(file, pending, cancel, of);
                case Step.Charge charge -> charge(file, pending, charge, reading);
                default ->
                    file.take(taken(
                            file,
                            pending,
                            clause,
                            StepArguments.kind(step),
                            stepArguments.of(file, step, pending, reading)));
            }
        } catch (Missing absent) {
            undecided(file, pending, clause, absent.attribute());
        }
    }

    private void undecided(CaseFile file, PendingStep pending, String clause, String missing) {
        file.take(taken(file, pending, clause, "cannot-be-decided", Map.of("missing", missing)));
    }

    private Taken taken(CaseFile file, PendingStep pending, String clause, String kind, Map<String, Object> arguments) {
        return new Taken(
                pending.source(),
                pending.obligation(),
                pending.rule(),
                clause,
                kind,
                pending.list(),
                pending.place(),
                pending.repetition(),
                pending.at(),
                file.stream(),
                file.unit(),
                arguments);
    }

    private void raise(CaseFile file, PendingStep pending, Step.Raise step, CaseReading reading, Obligation of) {
        ObligationRule rule = world.obligationRule(new RuleRef(pending.rule().edition(), step.obligation()));
        if (rule == null || rule.head().state() != org.sanbao.regulation.rules.Head.State.RUNS) {
            return;
        }
        String trigger = (of == null
                        ? pending.trigger().row().toString()
                        : of.key().rule() + ":" + of.key().member() + ":"
                                + of.key().trigger())
                + (pending.repetition() == 0 ? "" : "#" + pending.repetition());
        Cause event = pending.event();
        var cause = new Cause(
                event.row(),
                event.type(),
                event.happened(),
                event.actor(),
                event.attributes(),
                merged(pending),
                pending.trigger().occasion());
        raising.raise(
                file,
                rule,
                reading,
                new Raising.Start(cause, trigger, pending.at(), pending.at(), pending.depth() + 1));
    }

    /** A raised obligation is about what its raiser was about, unless the event names another card of a kind. */
    private static Map<String, UUID> merged(PendingStep pending) {
        var refs = new java.util.LinkedHashMap<>(pending.trigger().refs());
        refs.putAll(pending.event().refs());
        return refs;
    }

    private static void cancel(CaseFile file, PendingStep pending, Step.Cancel step, Obligation of) {
        String key = new RuleRef(pending.rule().edition(), step.obligation()).key();
        for (Obligation each : file.oldestFirst(Obligation::isOpen)) {
            boolean same = of == null || each.key().subject().equals(of.key().subject());
            if (same && each.key().rule().equals(key)) {
                each.ended(Obligation.State.CANCELLED, pending.at(), "step");
            }
        }
    }

    private void charge(CaseFile file, PendingStep pending, Step.Charge step, CaseReading reading) {
        world.rules()
                .rule(new RuleRef(pending.rule().edition(), step.charge()))
                .filter(ChargeRule.class::isInstance)
                .map(ChargeRule.class::cast)
                .ifPresent(charge -> proposal(file, charge, reading, pending));
    }

    /** A charge is always a proposal; a person confirms it. */
    void proposal(CaseFile file, ChargeRule charge, CaseReading reading, PendingStep pending) {
        Truth truth = charge.condition().evaluate(reading);
        if (truth.isUndecided()) {
            undecided(file, pending, charge.head().clause(), truth.missing());
        } else if (truth.isYes()) {
            var arguments = stepArguments.of(file, charge, pending, reading);
            file.take(taken(file, pending, charge.head().clause(), "charge", arguments));
        }
    }

    /** Repetitions end when what they wait for happens. */
    void end(CaseFile file, CaseReading reading) {
        Recorded row = reading.event();
        for (PendingStep pending : file.pending()) {
            Rule rule = world.rules().rule(pending.rule()).orElse(null);
            List<Step> steps = rule == null ? List.of() : Rules.steps(rule, pending.list());
            if (pending.place() >= steps.size()) {
                continue;
            }
            var until = steps.get(pending.place()).timing().until();
            if (until != null
                    && until.event().equals(row.type())
                    && until.where()
                            .evaluate(reading.from(pending.trigger(), null))
                            .isYes()) {
                file.noLonger(pending);
            }
        }
    }

    /** The steps of a breach that turned out not to be one are not taken any more. */
    void forget(CaseFile file, Obligation obligation, String list) {
        for (PendingStep pending : file.pending()) {
            if (obligation.id().equals(pending.obligation()) && pending.list().equals(list)) {
                file.noLonger(pending);
            }
        }
    }
}
