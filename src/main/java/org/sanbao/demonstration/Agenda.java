package org.sanbao.demonstration;

import java.time.Instant;
import java.util.PriorityQueue;
import org.sanbao.shared.PersistedClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** What is going to happen in a branch, in order of time; each deed is a command of its own at its moment. Not for two threads. */
final class Agenda {

    private static final Logger LOG = LoggerFactory.getLogger(Agenda.class);

    private final PriorityQueue<Deed> deeds = new PriorityQueue<>();
    private final PersistedClock clock;
    private final TransactionTemplate transaction;
    private long count;

    Agenda(PersistedClock clock, TransactionTemplate transaction) {
        this.clock = clock;
        this.transaction = transaction;
    }

    void at(Instant moment, Runnable deed) {
        deeds.add(new Deed(moment, count++, deed));
    }

    /** Lives until this instant. What comes later waits, and stays undone at the end: somebody who looks shall find work in hand. Stops early when interrupted. */
    void until(Instant end) {
        while (!deeds.isEmpty()
                && deeds.peek().moment.isBefore(end)
                && !Thread.currentThread().isInterrupted()) {
            Deed next = deeds.remove();
            try {
                clock.at(next.moment, () -> transaction.executeWithoutResult(status -> next.deed.run()));
            } catch (RuntimeException refused) {
                LOG.error("A deed of the demonstration at {} was not done", next.moment, refused);
            }
        }
    }

    /** In order of time; deeds of one moment in the order in which they were planned. */
    private record Deed(Instant moment, long order, Runnable deed) implements Comparable<Deed> {
        @Override
        public int compareTo(Deed other) {
            int byTime = moment.compareTo(other.moment);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
