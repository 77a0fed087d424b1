package org.sanbao.calls;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: a call is merged into another one. */
public final class CallCannotJoinItself extends Refused {
    CallCannotJoinItself() {
        super(Map.of());
    }
}
