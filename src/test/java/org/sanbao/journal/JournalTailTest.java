package org.sanbao.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever reads by place reads every change once, in whatever order the transactions began and ended. */
class JournalTailTest extends DatabaseTest {

    @Autowired
    Journal journal;

    @Autowired
    Changes changes;

    @Autowired
    JournalTail tail;

    @Autowired
    DSLContext database;

    private final Actor somebody = Actor.sanbao("test");
    private final UUID unit = Ids.next();
    private final List<UUID> read = new ArrayList<>();
    private long place;

    @BeforeEach
    void fromNowOn() {
        read.clear();
        place = tail.end();
    }

    private void readOn() {
        long end = tail.end();
        tail.between(place, end, 1_000).orElseThrow().forEach(each -> read.add(each.stream()));
        place = end;
    }

    private void move(UUID thing) {
        transaction.executeWithoutResult(status -> append(thing));
    }

    private void append(UUID thing) {
        journal.append(Entry.of(thing, somebody, new JournalTest.Painted(JournalTest.Colour.GREEN, null, 1, null))
                .in(unit)
                .with(new JournalTest.Thing(thing, JournalTest.Colour.GREEN, null)));
    }

    /** A command that has written and does not end before it is let. */
    private final class Slow {
        private final CountDownLatch written = new CountDownLatch(1);
        private final CountDownLatch may = new CountDownLatch(1);
        private final CompletableFuture<Void> done;

        Slow(UUID thing) throws InterruptedException {
            done = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
                append(thing);
                // The row itself is written at the end of the command, its number is taken with the first write.
                database.fetch("select pg_current_xact_id()");
                written.countDown();
                await(may);
            }));
            written.await();
        }

        void end() {
            may.countDown();
            done.join();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void what_began_first_and_commits_last_is_not_passed_over() throws Exception {
        UUID first = Ids.next();
        UUID second = Ids.next();
        var slow = new Slow(first);
        move(second);
        readOn();
        assertThat(read)
                .as("nothing beyond a transaction that is open, or it would be forgotten")
                .isEmpty();

        slow.end();
        readOn();
        readOn();
        assertThat(read).containsExactly(first, second);
    }

    @Test
    void a_long_transaction_delays_and_loses_nothing() throws Exception {
        UUID slowOne = Ids.next();
        List<UUID> all = new ArrayList<>();
        UUID before = Ids.next();
        move(before);
        var slow = new Slow(slowOne);
        for (int i = 0; i < 20; i++) {
            UUID quick = Ids.next();
            move(quick);
            all.add(quick);
            readOn();
        }
        assertThat(read).containsExactly(before);
        slow.end();
        readOn();
        all.add(before);
        all.add(slowOne);
        assertThat(read).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void what_was_taken_back_is_no_change() {
        transaction.executeWithoutResult(status -> {
            append(Ids.next());
            changes.note(somebody, "customer", Ids.next(), unit);
            status.setRollbackOnly();
        });
        readOn();
        assertThat(read).isEmpty();
    }

    @Test
    void a_burst_is_not_told_one_by_one() {
        transaction.executeWithoutResult(status -> {
            for (int i = 0; i < 11; i++) {
                changes.note(somebody, "customer", Ids.next(), unit);
            }
        });
        long end = tail.end();
        assertThat(tail.between(place, end, 11).orElseThrow()).hasSize(11);
        assertThat(tail.between(place, end, 10)).isEmpty();
    }

    @Test
    void an_event_is_told_by_the_cards_it_changed_and_the_things_it_is_about() {
        UUID thing = Ids.next();
        UUID elsewhere = Ids.next();
        transaction.executeWithoutResult(status -> journal.append(
                Entry.of(thing, somebody, new JournalTest.Painted(JournalTest.Colour.GREEN, null, 1, null))
                        .in(unit)
                        .with(new JournalTest.Thing(thing, JournalTest.Colour.GREEN, null))
                        .about("place", elsewhere)));
        var told = tail.between(place, tail.end(), 10).orElseThrow().getFirst();
        assertThat(told.kinds()).containsExactlyInAnyOrder("thing", "test", Change.DUTY);
        assertThat(told.ids()).containsExactlyInAnyOrder(thing, elsewhere);
        assertThat(told.unit()).isEqualTo(unit);
    }

    @Test
    void notes_are_forgotten_after_some_hours() {
        transaction.executeWithoutResult(status -> changes.note(somebody, "customer", Ids.next(), unit));
        database.execute("update live_change set changed_at = changed_at - interval '7 hours'");
        changes.forgetOld();
        readOn();
        assertThat(read).isEmpty();
    }
}
