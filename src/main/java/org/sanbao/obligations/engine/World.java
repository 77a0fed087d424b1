package org.sanbao.obligations.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanbao.calendar.WorkingCalendar;
import org.sanbao.regulation.rules.ObligationRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.regulation.rules.Rulebook;
import org.sanbao.regulation.rules.Ruleset;

/** All that the engine asks from outside, and what it derives from that alone. */
public record World(
        Rulebook rules,
        Ports.WorkTimes times,
        Ports.Holders holders,
        Ports.Facts facts,
        Ports.Sets sets,
        Ports.Subjects subjects,
        Supplier<UUID> ids) {

    /** The rules for a stream as it stands, in force at an instant. */
    Ruleset inForce(CaseFile file, Instant at) {
        UUID unit = file.state().latest("unit");
        Map<String, Object> card = unit == null ? null : file.state().card("unit", unit);
        Object line = card == null ? null : card.get("line");
        return rules.inForce(file.unit(), line == null ? null : line.toString(), at);
    }

    /** The obligation's rule in the edition it was raised under; null when that edition is gone. */
    ObligationRule rule(Obligation obligation) {
        return obligation.rule(this::obligationRule);
    }

    ObligationRule obligationRule(RuleRef ref) {
        return rules.rule(ref)
                .filter(ObligationRule.class::isInstance)
                .map(ObligationRule.class::cast)
                .orElse(null);
    }

    LocalDate day(CaseFile file, Instant at) {
        return times.calendar(file.unit(), null, at).calendar().dateOf(at);
    }

    WorkingCalendar calendar(CaseFile file, Instant at) {
        return times.calendar(file.unit(), null, at).calendar();
    }

    /** The card an event hangs on: the first its type declares that it has; for events of any case the stream's own card. Null if it has none. */
    String subject(String type, Map<String, UUID> refs, UUID stream) {
        List<String> declared = subjects.cards(type);
        for (String card : declared) {
            if (refs.containsKey(card)) {
                return card;
            }
        }
        for (Map.Entry<String, UUID> ref : refs.entrySet()) {
            if (ref.getValue().equals(stream)) {
                return ref.getKey();
            }
        }
        return refs.isEmpty() ? null : refs.keySet().iterator().next();
    }
}
