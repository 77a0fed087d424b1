package org.sanbao.workshop;

import java.time.Instant;

/** Where goods stand in the words of the register's page: {@link ItemState}, ready ones nobody fetched, and gone ones that are entered. */
enum Standing {
    IN(Heap.IN),
    ON_BENCH(Heap.BENCH),
    REPAIRED(Heap.BENCH),
    READY(Heap.READY),
    UNCLAIMED(Heap.UNCLAIMED),
    OUT(Heap.OUT),
    ENTERED(Heap.OUT);

    private final Heap heap;

    Standing(Heap heap) {
        this.heap = heap;
    }

    Heap heap() {
        return heap;
    }

    static Standing of(ItemLine line, Instant now) {
        return switch (line.state()) {
            case IN -> IN;
            case ON_BENCH -> ON_BENCH;
            case REPAIRED -> REPAIRED;
            case READY -> line.promisedFor() != null && line.promisedFor().isBefore(now) ? UNCLAIMED : READY;
            case OUT -> line.enteredAt() == null ? OUT : ENTERED;
        };
    }
}
