package org.sanbao.dispatch.board;

import java.util.List;
import java.util.Map;
import org.sanbao.shared.Refused;

/** Something stands against the booking that the person has not seen; {@code conflicts}: codes of all that does. */
public final class BookingHasConflicts extends Refused {
    BookingHasConflicts(List<String> conflicts) {
        super(409, Map.of("conflicts", conflicts, "n", conflicts.size()));
    }
}
