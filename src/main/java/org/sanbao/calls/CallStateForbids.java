package org.sanbao.calls;

import java.util.Map;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Refused;

/** 409: a call in this state cannot go there; somebody may have moved it meanwhile. */
public final class CallStateForbids extends Refused {
    CallStateForbids(CallStatus from, CallStatus to) {
        super(409, Map.of("from", Codes.of(from), "to", Codes.of(to)));
    }
}
