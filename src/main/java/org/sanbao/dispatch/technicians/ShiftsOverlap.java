package org.sanbao.dispatch.technicians;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Nobody works two shifts at once. */
public final class ShiftsOverlap extends Refused {

    /** @param one    as people write it; so {@code other} */
    ShiftsOverlap(String one, String other) {
        super(409, Map.of("one", one, "other", other));
    }
}
