package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.FACT_ENTRY;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jooq.types.YearToSecond;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.journal.Entry;
import org.sanbao.journal.vocabulary.CaseCancelled;
import org.sanbao.journal.vocabulary.CasePaused;
import org.sanbao.journal.vocabulary.CaseResumed;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.springframework.beans.factory.annotation.Autowired;

/** Regulation P1 as adopted, on a real database: what is stored, what the sweep does, who is asked, and that the replay comes to the same. */
class ObligationsTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    SomeDuties duties;

    @Autowired
    Obligations obligations;

    @Autowired
    Compliance compliance;

    @Autowired
    Sweep sweep;

    @Autowired
    Replay replay;

    @Autowired
    DSLContext database;

    @BeforeAll
    void inAnotherYear() {
        duties.inAnotherYear();
    }

    @BeforeEach
    void tuesday() {
        duties.tuesday();
    }

    @Test
    void a_call_in_town_has_six_working_hours_and_the_breach_is_dated_right_though_nobody_swept() {
        UUID call = duties.register(Zone.URBAN);
        ObligationView arrival = duties.arrival(call);
        assertThat(arrival.limit()).isEqualTo("6 working hours");
        assertThat(Duration.between(arrival.started(), arrival.due())).isEqualTo(Duration.ofMinutes(7 * 60 + 30));
        assertThat(arrival.status()).isEqualTo("open");
        world.wait(Duration.ofDays(3));
        sweep.run();
        assertThat(duties.arrival(call).breached()).isEqualTo(arrival.due());
        assertThat(duties.arrival(call).breachedBy()).isNotNull();
        assertThat(sweep.run()).isZero();
        duties.assertReplayEqual();
    }

    @Test
    void the_replay_tells_what_is_stored_otherwise_than_it_followed() {
        UUID call = duties.register(Zone.URBAN);
        UUID other = duties.register(Zone.URBAN);
        duties.assertReplayEqual();

        var ofCall = OBLIGATION.STREAM.eq(call).and(OBLIGATION.RULE.endsWith("/arrive"));
        move(ofCall, Duration.ofHours(1));
        database.insertInto(FACT_ENTRY)
                .columns(FACT_ENTRY.FACT, FACT_ENTRY.SAME, FACT_ENTRY.ROW, FACT_ENTRY.HAPPENED)
                .select(DSL.select(DSL.val("P1/invented"), DSL.val("x"), JOURNAL.ID, JOURNAL.HAPPENED)
                        .from(JOURNAL)
                        .where(JOURNAL.STREAM.eq(other)))
                .execute();
        Replay.Result result = replay.compare();

        assertThat(result.differing()).isEqualTo(2);
        assertThat(result.differences())
                .anySatisfy(each -> assertThat(each).contains(call.toString(), "due="))
                .anySatisfy(each -> assertThat(each).startsWith("facts of " + other));
        move(ofCall, Duration.ofHours(-1));
        database.deleteFrom(FACT_ENTRY).where(FACT_ENTRY.FACT.eq("P1/invented")).execute();
        duties.assertReplayEqual();
    }

    private void move(Condition which, Duration by) {
        database.update(OBLIGATION)
                .set(OBLIGATION.DUE, OBLIGATION.DUE.add(DSL.val(YearToSecond.valueOf(by))))
                .where(which)
                .execute();
    }

    @Test
    void a_pause_stretches_it_and_the_trace_says_so() {
        UUID call = duties.register(Zone.SUBURBAN);
        Instant due = duties.arrival(call).due();
        duties.tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CasePaused(WaitingReason.WAITING_FOR_CUSTOMER)));
        assertThat(duties.arrival(call).status()).isEqualTo("paused");
        world.wait(Duration.ofMinutes(30));
        duties.tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CaseResumed("waiting-for-customer")));
        assertThat(duties.arrival(call).due()).isAfter(due);
        var trace = transaction.execute(
                status -> obligations.trace(duties.arrival(call).id(), SomeDuties.READER));
        assertThat(trace)
                .first(InstanceOfAssertFactories.STRING)
                .contains("7 working hours on the calendar “Working hours of service”");
        assertThat(trace).anyMatch(line -> line.contains("the case waited, 30 minutes not counted"));
        assertThat(trace).last(InstanceOfAssertFactories.STRING).startsWith("Due ");
        duties.tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CaseCancelled("mistake")));
        assertThat(obligations.ofCase(call, SomeDuties.READER))
                .extracting(ObligationView::status)
                .containsOnly("cancelled");
        duties.assertReplayEqual();
    }

    @Test
    void a_zone_nobody_named_is_asked_for_and_nothing_is_raised_silently() {
        UUID call = duties.register(null);
        assertThat(obligations.ofCase(call, SomeDuties.READER))
                .extracting(ObligationView::rule)
                .doesNotContain("arrive");
    }

    @Test
    void counts_equal_the_length_of_what_is_behind_them() {
        duties.register(Zone.URBAN);
        var span = new Compliance.Span(Instant.EPOCH, world.now().plus(Duration.ofDays(1)), null);
        List<Compliance.Count> counts = compliance.compliance(span, SomeDuties.READER.sight());
        assertThat(counts).isNotEmpty();
        for (Compliance.Count count : counts) {
            assertThat(count.raised())
                    .isEqualTo(count.met()
                            + count.metLate()
                            + count.open()
                            + count.late()
                            + count.waived()
                            + count.cancelled());
            assertThat(behind(span, count, null)).hasSize((int) count.raised());
            assertThat(behind(span, count, Compliance.Status.MET)).hasSize((int) count.met());
            assertThat(behind(span, count, Compliance.Status.LATE)).hasSize((int) count.late());
            assertThat(behind(span, count, Compliance.Status.OPEN)).hasSize((int) count.open());
        }
        assertThat(compliance.compliance(span, Sight.units(java.util.Set.of(Ids.next()))))
                .isEmpty();
    }

    private List<ObligationView> behind(Compliance.Span span, Compliance.Count count, Compliance.Status status) {
        return compliance.behind(
                span, count.edition(), count.clause(), status, Compliance.Whose.ANYBODYS, SomeDuties.READER);
    }

    @Test
    void several_nodes_sweep_at_once_and_each_breach_is_drawn_once() {
        for (int i = 0; i < 20; i++) {
            duties.register(Zone.URBAN);
        }
        world.wait(Duration.ofDays(2));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                nodes.submit(sweep::run);
            }
        }
        sweep.run();
        duties.assertReplayEqual();
    }
}
