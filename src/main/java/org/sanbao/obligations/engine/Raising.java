package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.regulation.reading.Missing;
import org.sanbao.regulation.reading.Truth;
import org.sanbao.regulation.rules.EventPattern;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Rule;
import org.sanbao.regulation.rules.Trigger;

/** Raises obligations: for an event, an occurrence, a membership or a step. What cannot be decided becomes a question to a person. */
final class Raising {

    private final World world;
    private final Clocks clocks;
    private final Parties parties;

    Raising(World world, Clocks clocks, Parties parties) {
        this.world = world;
        this.clocks = clocks;
        this.parties = parties;
    }

    /**
     * @param trigger names it within rule, subject and member
     * @param start   where its clock begins
     * @param known   when the system learned of it: calendars are taken as known then
     */
    record Start(Cause cause, String trigger, Instant start, Instant known, int depth) {}

    /** Whether an event starts a rule; what cannot be told is put as a question. */
    boolean starts(CaseFile file, Rule rule, List<EventPattern> patterns, CaseReading reading, Instant known) {
        for (EventPattern pattern : patterns) {
            if (pattern.event().equals(reading.event().type())) {
                Truth truth = pattern.where().evaluate(reading);
                if (truth.isUndecided()) {
                    undecided(file, rule, reading, truth.missing(), known);
                } else if (truth.isYes()) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean holds(CaseFile file, Rule rule, Truth truth, CaseReading reading, Instant known) {
        if (truth.isUndecided()) {
            undecided(file, rule, reading, truth.missing(), known);
        }
        return truth.isYes();
    }

    void undecided(CaseFile file, Rule rule, CaseReading reading, String missing, Instant at) {
        file.take(new Taken(
                reading.event().id().toString(),
                null,
                rule.ref(),
                rule.head().clause(),
                "cannot-be-decided",
                "if",
                0,
                0,
                at,
                file.stream(),
                file.unit(),
                Map.of("missing", missing)));
    }

    void onEvent(CaseFile file, ObligationRule rule, CaseReading reading, Instant known, int depth) {
        Trigger.When when = (Trigger.When) rule.trigger();
        if (starts(file, rule, when.events(), reading, known)) {
            Cause cause = Cause.of(reading.event());
            String trigger = rule.once() == ObligationRule.Once.SUBJECT
                    ? ""
                    : cause.row().toString();
            for (String member : members(when.each(), reading)) {
                raise(
                        file,
                        rule,
                        reading.from(cause, member),
                        new Start(cause, trigger, cause.happened(), known, depth),
                        member);
            }
        }
    }

    /** A list of the event, or the parties named, one obligation each; without {@code for} just one. */
    private static List<String> members(Trigger.Each each, CaseReading reading) {
        return switch (each) {
            case null -> List.of("");
            case Trigger.Each.Of of -> texts(CaseReading.list(reading.value(of.path())));
            case Trigger.Each.Parties named ->
                named.parties().stream().map(party -> word(party, reading)).toList();
            case Trigger.Each.Set set -> List.of();
        };
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).distinct().toList();
    }

    private static String word(Party party, CaseReading reading) {
        return party instanceof Party.Role role
                ? role.role()
                : party instanceof Party.At at ? String.valueOf(reading.value(at.path())) : party.toString();
    }

    void raise(CaseFile file, ObligationRule rule, CaseReading reading, Start start) {
        raise(file, rule, reading, start, "");
    }

    private void raise(CaseFile file, ObligationRule rule, CaseReading reading, Start start, String member) {
        if (start.depth > Steps.DEEPEST) {
            file.take(new Taken(
                    start.trigger,
                    null,
                    rule.ref(),
                    rule.head().clause(),
                    "too-deep",
                    "do",
                    0,
                    0,
                    start.known,
                    file.stream(),
                    file.unit(),
                    Map.of()));
            return;
        }
        if (!holds(file, rule, rule.condition().evaluate(reading), reading, start.known)) {
            return;
        }
        for (String each : split(rule.who(), reading, member)) {
            try {
                add(file, rule, reading.from(start.cause, each.isEmpty() ? null : each), start, each);
            } catch (Missing absent) {
                undecided(file, rule, reading, absent.attribute(), start.known);
            }
        }
    }

    private static List<String> split(Party who, CaseReading reading, String member) {
        return who instanceof Party.Each each && member.isEmpty()
                ? texts(CaseReading.list(reading.value(each.path())))
                : List.of(member);
    }

    private void add(CaseFile file, ObligationRule rule, CaseReading reading, Start start, String member) {
        String card =
                rule.of() != null ? rule.of() : world.subject(start.cause.type(), start.cause.refs(), file.stream());
        UUID subject = card == null ? null : reading.ref(card);
        if (subject == null) {
            throw new Missing(card == null ? "subject" : card);
        }
        var key = new Key(rule.ref().key(), subject, member, start.trigger);
        if (file.has(key)) {
            return;
        }
        Obligation.Clock clock = clocks.start(rule, reading, file, file.unit(), start.start, start.known);
        Owner owner = parties.owner(rule.who(), reading, file.unit(), start.start);
        Owner answers =
                rule.answers() == null ? null : parties.owner(rule.answers(), reading, file.unit(), start.start);
        var identity = new Obligation.Identity(
                world.ids().get(),
                file.stream(),
                key,
                rule.ref(),
                rule.head().clause(),
                card,
                file.unit(),
                start.cause,
                start.depth,
                start.known,
                answers == null ? null : parties.holder(answers, start.start));
        var deeds = new ArrayList<List<Instant>>();
        rule.must().patterns().forEach(pattern -> deeds.add(List.of()));
        var shares = List.of(new Share(owner.person(), start.start));
        file.add(new Obligation(identity, clock, owner, shares, deeds, Obligation.Life.NEW, false));
    }
}
