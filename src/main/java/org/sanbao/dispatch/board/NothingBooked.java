package org.sanbao.dispatch.board;

import java.util.Map;
import org.sanbao.shared.Refused;

/** There are no hours booked for this job that could be locked. */
public final class NothingBooked extends Refused {
    NothingBooked() {
        super(409, Map.of());
    }
}
