package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The duty is met, waived or cancelled already. */
public final class ObligationIsSettled extends Refused {
    ObligationIsSettled(String state) {
        super(409, Map.of("state", state));
    }
}
