package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.Party;
import org.sanbao.regulation.rules.Step;

/** What a step says when it is taken, in the plain values that a carrier reads: who is told, which paper, which figure. */
final class StepArguments {

    private final World world;
    private final Parties parties;

    StepArguments(World world, Parties parties) {
        this.world = world;
        this.parties = parties;
    }

    Map<String, Object> of(CaseFile file, Step step, PendingStep pending, CaseReading reading) {
        var arguments = new HashMap<String, Object>();
        UUID unit = file.unit();
        Instant at = pending.at();
        switch (step) {
            case Step.Notify notify -> {
                to(arguments, "to", notify.to(), reading, unit, at);
                put(arguments, "about", notify.about());
            }
            case Step.Escalate escalate -> {
                to(arguments, "to", escalate.to(), reading, unit, at);
                put(arguments, "about", escalate.about());
            }
            case Step.Say say -> {
                put(arguments, "text", say.text());
                to(arguments, "to", say.to(), reading, unit, at);
            }
            case Step.Mark mark -> {
                put(arguments, "ledger", mark.ledger());
                charged(arguments, "against", mark.against(), reading, unit, at);
                put(
                        arguments,
                        "points",
                        mark.points() == null
                                ? null
                                : plain(mark.points().evaluate(reading).orMissing()));
            }
            case Step.Set set -> {
                put(arguments, "path", set.path());
                put(arguments, "value", plain(set.to().evaluate(reading).orMissing()));
                UUID card = reading.ref(set.path().substring(0, set.path().indexOf('.')));
                put(arguments, "card", card == null ? null : card.toString());
            }
            case Step.Open open -> {
                put(arguments, "case", open.kind());
                to(arguments, "to", open.to(), reading, unit, at);
            }
            case Step.Issue issue -> {
                put(arguments, "form", issue.form());
                to(arguments, "by", issue.by(), reading, unit, at);
                to(arguments, "to", issue.to(), reading, unit, at);
                put(arguments, "card", about(file, pending, reading));
            }
            case Step.Deem deem -> {
                put(arguments, "event", deem.event());
                var with = new HashMap<String, Object>();
                deem.with()
                        .forEach((name, value) ->
                                with.put(name, plain(value.evaluate(reading).orMissing())));
                put(arguments, "with", with);
                to(arguments, "confirm", deem.confirm(), reading, unit, at);
            }
            case Step.Offer offer -> {
                put(arguments, "what", offer.what());
                to(arguments, "to", offer.to(), reading, unit, at);
            }
            default -> throw new IllegalStateException(step.toString());
        }
        return arguments;
    }

    /** The card the event is about, which a paper issued because of it is about too. */
    private String about(CaseFile file, PendingStep pending, CaseReading reading) {
        Cause event = pending.event();
        String card = world.subject(event.type(), event.refs(), file.stream());
        UUID id = card == null ? null : reading.ref(card);
        return id == null ? null : id.toString();
    }

    void to(Map<String, Object> arguments, String name, Party party, CaseReading reading, UUID unit, Instant at) {
        if (party == null) {
            return;
        }
        Owner owner = parties.owner(party, reading, unit, at);
        put(arguments, name + "_role", owner.role());
        put(
                arguments,
                name + "_unit",
                owner.unit() == null ? null : owner.unit().toString());
        UUID person = parties.holder(owner, at);
        put(arguments, name + "_person", person == null ? null : person.toString());
    }

    /**
     * Whom something is put down to: the very person, and nobody who merely answers in the person's stead. A list is everybody on it, a
     * group everybody of that unit; an external party, such as the customer, is named by its role.
     */
    void charged(Map<String, Object> arguments, String name, Party party, CaseReading reading, UUID unit, Instant at) {
        if (party instanceof Party.At path && reading.value(path.path()) instanceof List<?> all) {
            put(arguments, name + "_persons", all.stream().map(String::valueOf).toList());
            return;
        }
        if (party instanceof Party.Members members) {
            put(arguments, name + "_members", String.valueOf(reading.required(members.path())));
            return;
        }
        if (party instanceof Party.Role role && isNamedOnly(role)) {
            Owner owner = parties.owner(party, reading, unit, at);
            put(arguments, name + "_role", owner.role());
            put(
                    arguments,
                    name + "_person",
                    owner.person() == null ? null : owner.person().toString());
            put(arguments, name + "_outside", role.find() == Party.Find.EXTERNAL ? true : null);
            return;
        }
        to(arguments, name, party, reading, unit, at);
    }

    private static boolean isNamedOnly(Party.Role role) {
        return role.find() == Party.Find.SUBJECT || role.find() == Party.Find.EXTERNAL;
    }

    /** What a charge proposes. Its amount is reckoned now; where a person is to fix it, the bounds are. */
    Map<String, Object> of(CaseFile file, ChargeRule charge, PendingStep pending, CaseReading reading) {
        var arguments = new HashMap<String, Object>();
        put(arguments, "charge", charge.ref().key());
        put(arguments, "charge_kind", charge.kind().name().toLowerCase(Locale.ROOT));
        put(arguments, "currency", charge.unit());
        amount(arguments, "amount", charge.amount(), reading);
        if (charge.ask() != null) {
            amount(arguments, "min", charge.ask().min(), reading);
            amount(arguments, "max", charge.ask().max(), reading);
            amount(arguments, "suggest", charge.ask().suggest(), reading);
        }
        charged(arguments, "to", charge.to(), reading, file.unit(), pending.at());
        to(arguments, "confirm", charge.confirm(), reading, file.unit(), pending.at());
        if (charge.share().startsWith("by ")) {
            put(
                    arguments,
                    "weights",
                    reading.value(charge.share().substring("by ".length()).strip()));
        }
        if (charge.appeal() != null) {
            put(arguments, "appeal", Times.text(charge.appeal()));
        }
        return arguments;
    }

    private static void amount(Map<String, Object> arguments, String name, Expression of, CaseReading reading) {
        if (of != null) {
            put(arguments, name, plain(of.evaluate(reading).orMissing()));
        }
    }

    private static void put(Map<String, Object> arguments, String name, Object value) {
        if (value != null) {
            arguments.put(name, value);
        }
    }

    /** As the journal writes it. */
    static Object plain(Object value) {
        return value instanceof String
                        || value instanceof Long
                        || value instanceof Double
                        || value instanceof Boolean
                        || value instanceof List
                ? value
                : String.valueOf(value);
    }

    static String kind(Step step) {
        return step.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
