package org.sanbao.dispatch.technicians;

import java.time.Instant;
import org.sanbao.calendar.Span;

/** Hours at work, {@code [from, to)}. */
public record Shift(Instant from, Instant to) {

    static Shift of(Span span) {
        return new Shift(span.from(), span.to());
    }
}
