package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A sibling that is open has this name. */
public final class UnitNameTaken extends Refused {
    UnitNameTaken(String name) {
        super(409, Map.of("name", name));
    }
}
