package org.sanbao.register;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Only service centres and branches that keep a repair-call register have days of it. */
final class UnitKeepsNoRegister extends Refused {
    UnitKeepsNoRegister(String unit) {
        super(Map.of("unit", unit));
    }
}
