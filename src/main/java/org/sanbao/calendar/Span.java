package org.sanbao.calendar;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time {@code [from, to)}: a counted interval, or a pause. A pause that still lasts ends at {@link Instant#MAX}. */
public record Span(Instant from, Instant to) {

    public Span {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    public boolean isOpen() {
        return to.equals(Instant.MAX);
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }
}
