package org.sanbao.regulation.rules;

import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.time.Period;

/**
 * An account of marks or money, posted at the close of its period.
 *
 * @param of   {@code person}, {@code dealer} or {@code org}
 * @param unit {@code points} or a currency of ISO 4217
 * @param cap  null is without
 */
public record LedgerRule(
        Head head,
        String of,
        String unit,
        Period.Word period,
        Expression cap,
        Over over,
        boolean oldestFirst,
        Reads reads)
        implements Rule {

    /** What happens above the cap. */
    public enum Over {
        CARRY,
        DROP,
        REFUSE
    }
}
