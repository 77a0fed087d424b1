package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The call has a work order that is not ended. */
public final class CallHasOpenJob extends Refused {
    CallHasOpenJob(String number) {
        super(409, Map.of("number", number));
    }
}
