package org.sanbao.exchange;

import java.util.UUID;
import org.sanbao.exchange.rows.Fingerprint;

/**
 * What is to be done with a row.
 *
 * @param row    its number in the file, the header being 1
 * @param print  null for a row with faults
 * @param target what it became before; null for a new one and one with faults
 */
record Step(int row, Fingerprint print, Deed deed, UUID target) {

    enum Deed {
        ADD,
        CHANGE,
        /** It came in before and says the same. */
        KEEP,
        /** It has faults. */
        REFUSE;

        boolean writes() {
            return this == ADD || this == CHANGE;
        }
    }

    static Step refused(int row) {
        return new Step(row, null, Deed.REFUSE, null);
    }

    Step as(Deed other, UUID thing) {
        return new Step(row, print, other, thing);
    }
}
