package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.journal.Changes;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Each consequence is carried out once, whoever else is at it and whatever fails. */
class CarryingOutTest extends DatabaseTest {

    @Autowired
    DSLContext database;

    @Autowired
    BusinessClock clock;

    @Autowired
    SystemClock system;

    @Autowired
    Changes changes;

    @Autowired
    Consequences consequences;

    @Autowired
    World world;

    /** Writes what it carries into the database, so that a rollback takes it back. */
    private final class Writing implements Carrier {
        private final UnaryOperator<String> outcome;

        Writing(UnaryOperator<String> outcome) {
            this.outcome = outcome;
        }

        @Override
        public boolean carries(Consequence consequence) {
            return consequence.kind().equals("say");
        }

        @Override
        public String carry(Consequence consequence) {
            database.execute("insert into carried_in_test values (?)", consequence.key());
            return outcome.apply(consequence.key());
        }
    }

    @BeforeEach
    void nothingWaits() {
        database.execute("create table if not exists carried_in_test (key text)");
        database.execute("truncate carried_in_test");
        database.deleteFrom(CONSEQUENCE).execute();
    }

    private CarryingOut carrying(UnaryOperator<String> outcome) {
        return new CarryingOut(database, transaction, List.of(new Writing(outcome)), changes, clock, system);
    }

    private List<String> waiting(int count, String kind) {
        var keys = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            keys.add(waiting("rule-" + i, kind, null));
        }
        return keys;
    }

    private String waiting(String source, String kind, UUID obligation) {
        database.insertInto(CONSEQUENCE)
                .set(CONSEQUENCE.KEY, source)
                .set(CONSEQUENCE.SOURCE, source)
                .set(CONSEQUENCE.OBLIGATION, obligation)
                .set(CONSEQUENCE.RULE, "P1/arrive")
                .set(CONSEQUENCE.EDITION, "P1@1.0#1")
                .set(CONSEQUENCE.CLAUSE, "19")
                .set(CONSEQUENCE.KIND, kind)
                .set(CONSEQUENCE.LIST, kind.equals("warn") ? "warn" : "else")
                .set(CONSEQUENCE.PLACE, 0)
                .set(CONSEQUENCE.REPETITION, 0)
                .set(CONSEQUENCE.AT, clock.instant())
                .set(CONSEQUENCE.STREAM, Ids.next())
                .set(CONSEQUENCE.UNIT, world.unit("north"))
                .set(CONSEQUENCE.ARGUMENTS, Codec.write(Map.of("about", "late-arrival")))
                .execute();
        return source;
    }

    private List<String> carried() {
        return database.fetch("select key from carried_in_test order by key").getValues(0, String.class);
    }

    private List<String> inState(String state) {
        return database.select(CONSEQUENCE.KEY)
                .from(CONSEQUENCE)
                .where(CONSEQUENCE.STATE.eq(state))
                .fetch(CONSEQUENCE.KEY);
    }

    @Test
    void four_nodes_at_once_carry_each_once() throws Exception {
        List<String> keys = waiting(300, "say");
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                runs.add(nodes.submit(() -> carrying(key -> null).run()));
            }
            int all = 0;
            for (var run : runs) {
                all += run.get();
            }
            assertThat(all).isEqualTo(300);
        }
        assertThat(carried()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(inState("CARRIED")).hasSize(300);
    }

    @Test
    void one_that_fails_leaves_no_trace_and_stops_none_of_the_others() {
        List<String> keys = waiting(20, "say");
        carrying(key -> {
                    if (key.equals(keys.get(7))) {
                        throw new IllegalStateException("on purpose");
                    }
                    return null;
                })
                .run();
        assertThat(carried()).hasSize(19).doesNotContain(keys.get(7)).doesNotHaveDuplicates();
        assertThat(inState("WAITING")).containsExactly(keys.get(7));
        carrying(key -> null).run();
        assertThat(carried()).as("not before its pause is over").hasSize(19);
        database.update(CONSEQUENCE).set(CONSEQUENCE.AGAIN_AT, Instant.EPOCH).execute();
        carrying(key -> null).run();
        assertThat(carried()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void what_fails_again_and_again_is_left_for_a_person() {
        waiting(1, "say");
        var tries = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            carrying(key -> {
                        tries.incrementAndGet();
                        throw new IllegalStateException("on purpose");
                    })
                    .run();
            database.update(CONSEQUENCE)
                    .set(CONSEQUENCE.AGAIN_AT, Instant.EPOCH)
                    .execute();
        }
        assertThat(inState("LEFT")).hasSize(1);
        assertThat(tries.get()).isBetween(8, 20);
        assertThat(carried()).isEmpty();
    }

    @Test
    void what_nobody_carries_is_seen_and_may_be_tried_again() {
        String key = waiting(1, "open").getFirst();
        carrying(each -> null).run();
        var manager = world.actor(Who.NORTH_MANAGER);
        assertThat(consequences.left(manager)).singleElement().satisfies(view -> {
            assertThat(view.key()).isEqualTo(key);
            assertThat(view.why()).contains("No module of this Sanbao carries this out");
            assertThat(view.clause()).isEqualTo("19");
        });
        assertThat(consequences.left(world.actor(Who.SOUTH_MANAGER))).isEmpty();
        consequences.again(manager, key);
        assertThat(inState("WAITING")).containsExactly(key);
    }

    @Test
    void what_follows_from_a_breach_that_was_none_is_taken_back() {
        UUID gone = someObligationWithoutBreach();
        waiting("of-a-breach", "say", gone);
        carrying(key -> null).run();
        assertThat(carried()).isEmpty();
        assertThat(inState("LEFT")).containsExactly("of-a-breach");
        assertThat(consequences.left(world.actor(Who.NORTH_MANAGER))).isEmpty();
    }

    @Test
    void what_came_after_the_end_of_a_case_leaves_nobody_anything_to_see_to() {
        waiting(1, "say");
        UUID stream = database.select(CONSEQUENCE.STREAM).from(CONSEQUENCE).fetchSingle(CONSEQUENCE.STREAM);
        database.execute(
                "insert into stream (id, unit, n, hash, recorded, cards) values (?, ?, 0, '', now(), '[]')",
                stream,
                world.unit("north"));
        carrying(key -> "case-over").run();
        var manager = world.actor(Who.NORTH_MANAGER);

        assertThat(inState("LEFT")).hasSize(1);
        assertThat(consequences.left(manager)).isEmpty();
        assertThat(consequences.ofCase(stream, manager)).singleElement().satisfies(view -> {
            assertThat(view.state()).isEqualTo("needless");
            assertThat(view.why()).isEqualTo("The case was over by then.");
        });
    }

    @Test
    void nobody_is_reminded_of_what_is_done_by_now() {
        UUID done = someObligationWithoutBreach();
        database.update(OBLIGATION)
                .set(OBLIGATION.STATE, "MET")
                .set(OBLIGATION.MET, clock.instant())
                .where(OBLIGATION.ID.eq(done))
                .execute();
        waiting("a-reminder", "warn", done);
        carrying(key -> null).run();
        assertThat(inState("LEFT")).containsExactly("a-reminder");
        assertThat(consequences.left(world.actor(Who.NORTH_MANAGER))).isEmpty();
    }

    private UUID someObligationWithoutBreach() {
        UUID id = Ids.next();
        database.execute("""
                insert into obligation (id, stream, rule, edition, clause, subject_card, subject, member, trigger, cause, depth, raised, started,
                    time_limit, visible, calendar, revision, frozen, shares, deeds, state, warned)
                values (?, ?, 'P1/arrive', 'P1@1.0#1', '19', 'call', ?, '', '', '{}', 0, now(), now(), '', now(), ?, 0, '[]', '[]', '[]', 'OPEN', 0)
                """, id, id, id, id);
        return id;
    }
}
