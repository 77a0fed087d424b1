package org.sanbao.inbound;

import java.util.Map;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Refused;

/** 409: it has become a call, part of one, or was discarded. */
public final class IncomingSettledAlready extends Refused {

    /** @param name who did it */
    IncomingSettledAlready(IncomingState state, String name) {
        super(409, Map.of("state", Codes.of(state), "name", name));
    }
}
