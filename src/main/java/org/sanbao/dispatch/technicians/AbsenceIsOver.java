package org.sanbao.dispatch.technicians;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The absence ends before the time at which it is said to end early. */
public final class AbsenceIsOver extends Refused {
    AbsenceIsOver() {
        super(409, Map.of());
    }
}
