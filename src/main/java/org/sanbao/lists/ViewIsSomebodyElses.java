package org.sanbao.lists;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A shared view is changed and removed by whoever made it. */
public final class ViewIsSomebodyElses extends Refused {
    ViewIsSomebodyElses(String owner) {
        super(403, Map.of("owner", owner));
    }
}
