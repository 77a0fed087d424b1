package org.sanbao.live;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How far somebody has been told: the id of each message, and with it what a stream that broke off is taken up from, on this node or
 * another of the same database.
 *
 * @param below transaction number before which everything was told
 * @param at    when, by the system clock
 */
record Place(long below, Instant at) {

    /** Of a reader who was told something, and cannot say what. */
    static final Place UNKNOWN = new Place(0, Instant.EPOCH);

    /** Notes that are no events are kept for longer than that, so nothing told since is missing. */
    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,18})-(\\d{1,11})");

    /** Empty for what no node of ours wrote. */
    static Optional<Place> read(String written) {
        if (written == null) {
            return Optional.empty();
        }
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new Place(
                        Long.parseLong(parts.group(1)), Instant.ofEpochSecond(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }

    /** Whether all that changed since can still be told, by a node that has come to {@code end}. A restored database numbers afresh. */
    boolean isGood(long end, Instant now) {
        return below <= end && at.isAfter(now.minus(GOOD_FOR));
    }

    @Override
    public String toString() {
        return below + "-" + at.getEpochSecond();
    }
}
