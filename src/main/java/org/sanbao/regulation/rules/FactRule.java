package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.reading.Type;
import org.sanbao.regulation.time.Window;

/**
 * Something counted or looked up over past events. The balance of a ledger is what was entered in it within the window, less what was taken
 * back; a close, which only takes from the account, changes nothing of it.
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

    /** What {@link Aggregate#BALANCE} adds up: each entry of an account. It names the ledger and its pack, and holds points or an amount. */
    public static final String ENTERED = "ledger.entered";

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

    /** The type of event it counts; null where it counts none. */
    public String counted() {
        return of != null ? of.event() : aggregate == Aggregate.BALANCE ? ENTERED : null;
    }
}
