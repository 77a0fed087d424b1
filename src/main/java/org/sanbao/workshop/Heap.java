package org.sanbao.workshop;

/** The heaps the register's page divides goods into; {@code UNCLAIMED}: ready, and the day promised has passed. */
enum Heap {
    IN,
    BENCH,
    READY,
    UNCLAIMED,
    OUT
}
