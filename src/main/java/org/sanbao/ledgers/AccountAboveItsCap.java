package org.sanbao.ledgers;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The ledger lets nothing stand above its cap: somebody must lower what is entered first. */
final class AccountAboveItsCap extends Refused {
    AccountAboveItsCap(String name, String cap) {
        super(Map.of("name", name, "cap", cap));
    }
}
