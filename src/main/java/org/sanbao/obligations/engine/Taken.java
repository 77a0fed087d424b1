package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.regulation.rules.RuleRef;

/**
 * A consequence: something the modules above carry out. Once per source, list, place and repetition.
 *
 * @param source     the obligation's key, or the row, it follows from
 * @param obligation the obligation, or null
 * @param kind       notify, escalate, say, mark, charge, set, open, issue, deem, offer; warn, cannot-be-decided, withdrawn, outcome, too-deep
 * @param list       else, then, do, warn
 * @param arguments  plain values: {@code to_role, to_person, about, ledger, points …}
 */
public record Taken(
        String source,
        UUID obligation,
        RuleRef rule,
        String clause,
        String kind,
        String list,
        int place,
        int repetition,
        Instant at,
        UUID stream,
        UUID unit,
        Map<String, Object> arguments) {

    public String key() {
        return source + "#" + rule.key() + "#" + list + place + "." + repetition;
    }
}
