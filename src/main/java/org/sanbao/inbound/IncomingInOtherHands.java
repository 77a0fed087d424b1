package org.sanbao.inbound;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: a colleague is dealing with it; taking it over must be said. */
public final class IncomingInOtherHands extends Refused {
    IncomingInOtherHands(String name) {
        super(409, Map.of("name", name));
    }
}
