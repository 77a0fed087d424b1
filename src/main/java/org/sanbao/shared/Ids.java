package org.sanbao.shared;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Time-ordered identifiers (UUID version 7, RFC 9562), made here so that a command knows its ids before it writes. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Milliseconds, and how many ids were made in the same one (RFC 9562, 6.2, method 1). */
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** A new id; of this node later ids sort after earlier ones, which keeps B-trees appending at their end and lists in the order they were made. */
    public static UUID next() {
        long now = System.currentTimeMillis() << 12;
        long stamp = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long time = stamp >>> 12 << 16 | 0x7000 | stamp & 0xFFF;
        return new UUID(time, RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
