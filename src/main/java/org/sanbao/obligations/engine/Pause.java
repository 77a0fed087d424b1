package org.sanbao.obligations.engine;

import java.time.Instant;
import org.sanbao.calendar.Span;

/** The case waits; {@code to} is {@link Instant#MAX} while it still does. */
public record Pause(String reason, Instant from, Instant to) {

    boolean isOpen() {
        return to.equals(Instant.MAX);
    }

    Span span() {
        return new Span(from, to);
    }
}
