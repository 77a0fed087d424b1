package org.sanbao.charges;

import java.util.Map;
import org.sanbao.shared.Refused;

/** What was to be done with the charge is not to be done any more: somebody decided it, or it was taken back. */
final class ChargeIsSettled extends Refused {
    ChargeIsSettled(String state) {
        super(Map.of("state", state));
    }
}
