package org.sanbao.calls;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: the call to merge into has ended; reopen it first, or merge the other way round. */
public final class CallJoinedIntoEnded extends Refused {
    CallJoinedIntoEnded(String number) {
        super(409, Map.of("number", number));
    }
}
