package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The unit was closed; nothing new can begin in it. */
public final class UnitIsClosed extends Refused {
    UnitIsClosed(String name) {
        super(422, Map.of("name", name));
    }
}
