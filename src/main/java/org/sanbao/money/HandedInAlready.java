package org.sanbao.money;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Some of the money named is no longer with the technician: handed in, taken back, or of somebody else's unit. */
final class HandedInAlready extends Refused {
    HandedInAlready() {
        super(Map.of());
    }
}
