package org.sanbao.ledgers;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Another sum would be taken than the one looked at: something was entered or told since. */
final class LedgerHasMoved extends Refused {
    LedgerHasMoved(String now) {
        super(409, Map.of("now", now));
    }
}
