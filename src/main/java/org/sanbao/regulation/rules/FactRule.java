package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.time.Window;

/**
 * Something counted or looked up over past events.
 *
 * @param of       the events, or null for {@code BALANCE} and {@code VALUE}
 * @param path     the attribute that {@code DISTINCT, SUM, LAST, MAX} take ({@code event.copy}); else null
 * @param ledger   of a {@code BALANCE}, else null
 * @param value    of a {@code VALUE}, else null
 * @param same     paths that must agree between the events counted and the trigger
 * @param during   null for {@code VALUE}
 */
public record FactRule(
        Head head,
        Type type,
        Aggregate aggregate,
        EventPattern of,
        String path,
        String ledger,
        Expression value,
        List<String> same,
        Window during,
        Reads reads)
        implements Rule {

    public enum Aggregate {
        COUNT,
        EXISTS,
        DISTINCT,
        SUM,
        LAST,
        MAX,
        BALANCE,
        VALUE
    }

    public FactRule {
        same = List.copyOf(same);
    }
}
