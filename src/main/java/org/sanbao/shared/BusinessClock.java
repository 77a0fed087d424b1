package org.sanbao.shared;

import java.time.Instant;
import java.time.InstantSource;

/**
 * The clock of the trade: deadlines and the journal. In production it is the system's time; in demonstration and test databases it
 * can be moved, forward only. Instants are cut to microseconds, as PostgreSQL keeps them.
 */
public interface BusinessClock extends InstantSource {

    /** Now, in microseconds. */
    @Override
    Instant instant();
}
