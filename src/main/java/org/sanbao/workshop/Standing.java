package org.sanbao.workshop;

import java.time.Instant;

/** Where goods stand in the words of the register's page: {@link ItemState}, ready ones nobody fetched, and gone ones that are entered. */
enum Standing {
    IN,
    ON_BENCH,
    REPAIRED,
    READY,
    UNCLAIMED,
    OUT,
    ENTERED;

    static Standing of(ItemLine line, Instant now) {
        return switch (line.state()) {
            case IN -> IN;
            case ON_BENCH -> ON_BENCH;
            case REPAIRED -> REPAIRED;
            case READY -> Heap.of(line, now) == Heap.UNCLAIMED ? UNCLAIMED : READY;
            case OUT -> line.enteredAt() == null ? OUT : ENTERED;
        };
    }
}
