package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The work order does not stand where this can be done. */
public final class StepOutOfTurn extends Refused {
    StepOutOfTurn(String state, String wanted) {
        super(422, Map.of("state", state, "wanted", wanted));
    }
}
