package org.sanbao.charges;

import java.util.Set;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.records.ChargeRecord;

/** How far a charge is. */
enum ChargeState {
    PROPOSED,
    CONFIRMED,
    /** Contested after it was confirmed: no close takes anything of it. */
    APPEALED,
    LIFTED,
    /** Nobody confirmed it, with a person's reason. */
    DROPPED,
    /** Nobody confirmed it, and what it followed from is no longer so, or another charge replaces it. */
    WITHDRAWN;

    /** Those that count as charged. */
    static final Set<ChargeState> CHARGED = Set.of(CONFIRMED, APPEALED);

    /** Those somebody has to decide. */
    static final Set<ChargeState> WAITING = Set.of(PROPOSED, APPEALED);

    static ChargeState of(ChargeRecord charge) {
        return Codes.parse(ChargeState.class, charge.getState());
    }

    void give(ChargeRecord charge) {
        charge.setState(code());
    }

    String code() {
        return Codes.of(this);
    }
}
