package org.sanbao.calls;

import java.util.Map;
import java.util.UUID;
import org.sanbao.shared.Refused;

/** 409: the unit or the customer has an open call. A warning: sent again with {@code evenIfKnown} the call is registered. */
public final class CallMayBeKnown extends Refused {
    CallMayBeKnown(UUID id, String number) {
        super(409, Map.of("id", id.toString(), "number", number));
    }
}
