package org.sanbao.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Time-ordered identifiers (UUID version 7, RFC 9562), made here so that a command knows its ids before it writes. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id; later ids sort after earlier ones to the millisecond, which keeps B-trees appending at their end. */
    public static UUID next() {
        long random = RANDOM.nextLong();
        long time = System.currentTimeMillis() << 16 | 0x7000 | random >>> 52;
        return new UUID(time, RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
