package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The voucher is signed and filed when the work has ended. */
public final class WorkNotFinished extends Refused {
    WorkNotFinished() {
        super(422, Map.of());
    }
}
