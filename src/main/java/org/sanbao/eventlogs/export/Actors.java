package org.sanbao.eventlogs.export;

import java.util.UUID;

/** Who did it, as the reader may know. */
@FunctionalInterface
interface Actors {

    /** The name, or null where Sanbao did it or the reader may not see who. */
    String name(UUID person);
}
