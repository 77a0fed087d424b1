package org.sanbao.matters;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: a matter is answered while it is open, and accepted or sent back once it is answered. */
public final class MatterStateForbids extends Refused {
    MatterStateForbids() {
        super(409, Map.of());
    }
}
