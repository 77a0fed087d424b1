package org.sanbao.dispatch.board;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Technician or time of this visit is locked. */
public final class BookingIsLocked extends Refused {
    /** @param what {@code technician} or {@code time} */
    BookingIsLocked(String what) {
        super(409, Map.of("what", what));
    }
}
