package org.sanbao.obligations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sanbao.obligations.engine.Share;

/**
 * A duty as screens show it; words for clause and rule come from the regulation, by edition and rule.
 *
 * @param status    open, paused, late, met, met-late, waived, cancelled
 * @param holder    who owes it now; null when nobody can be found
 * @param used      share of the time used, 0 to 1 and beyond; null without limit or while paused
 * @param tick      what may be recorded to meet it by hand; empty if it is met by doing it elsewhere
 */
public record ObligationView(
        UUID id,
        UUID stream,
        UUID unit,
        String edition,
        String clause,
        String rule,
        String subjectCard,
        UUID subject,
        String member,
        String status,
        String role,
        UUID holder,
        Instant started,
        Instant due,
        Instant met,
        Instant breached,
        UUID breachedBy,
        String limit,
        Double used,
        List<Share> shares,
        List<Tick> tick) {

    /** @param fixed attributes the rule demands; {@code ask} those somebody must fill in */
    public record Tick(String event, java.util.Map<String, String> fixed, List<Attribute> ask) {}

    /** @param kind string, ref, bool, int, double, money, day, instant, enum or list; {@code values} of an enum */
    public record Attribute(String name, String kind, List<String> values) {}
}
