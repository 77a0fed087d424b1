package org.sanbao.workshop;

import java.time.Instant;

/** The heaps the register's page divides goods into; {@code UNCLAIMED}: ready, and the day promised has passed. */
enum Heap {
    IN,
    BENCH,
    READY,
    UNCLAIMED,
    OUT;

    static Heap of(ItemLine line, Instant now) {
        return switch (line.state()) {
            case IN -> IN;
            case ON_BENCH, REPAIRED -> BENCH;
            case READY -> line.promisedFor() != null && line.promisedFor().isBefore(now) ? UNCLAIMED : READY;
            case OUT -> OUT;
        };
    }
}
