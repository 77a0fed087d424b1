package org.sanbao.dispatch.board;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The technician has set out, is there or is done: there is nothing left to plan. */
public final class VisitHasBegun extends Refused {
    VisitHasBegun(String technician) {
        super(409, Map.of("technician", technician));
    }
}
