package org.sanbao.eventlogs.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/** How long things took, to the second; by the clock on the wall, working time or not. Not for two threads. */
final class TimesUsed {

    private long[] seconds = new long[16];
    private int count;
    private boolean sorted = true;

    void add(Instant from, Instant to) {
        if (count == seconds.length) {
            seconds = Arrays.copyOf(seconds, count * 2);
        }
        seconds[count++] = Duration.between(from, to).toSeconds();
        sorted = false;
    }

    /** The least of them that so many per cent do not exceed (nearest rank); null if there are none. */
    Duration percentile(int percent) {
        if (count == 0) {
            return null;
        }
        if (!sorted) {
            Arrays.sort(seconds, 0, count);
            sorted = true;
        }
        return Duration.ofSeconds(seconds[(int) Math.max(0, (long) Math.ceil(percent / 100.0 * count) - 1)]);
    }
}
