package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The visit was withdrawn, or the job given to somebody else, before this was reported. */
public final class VisitWithdrawn extends Refused {
    VisitWithdrawn() {
        super(409, Map.of());
    }
}
