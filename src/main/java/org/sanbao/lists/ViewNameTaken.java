package org.sanbao.lists;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Another view of the same list and owner has this name. */
public final class ViewNameTaken extends Refused {
    ViewNameTaken(String name) {
        super(409, Map.of("name", name));
    }
}
