package org.sanbao.customers.areas;

import java.util.Map;
import org.sanbao.shared.Refused;

/** An area that is somebody's territory does not vanish from under them. */
public final class AreaStillInUse extends Refused {
    AreaStillInUse(String name) {
        super(Map.of("name", name));
    }
}
