package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.FACT_ENTRY;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
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
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.CallRegistered;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.customers.SiteCard;
import org.sanbao.customers.Zone;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.CaseCancelled;
import org.sanbao.journal.vocabulary.CasePaused;
import org.sanbao.journal.vocabulary.CaseResumed;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

/** Regulation P1 as adopted, on a real database: what is stored, what the sweep does, who is asked, and that the replay comes to the same. */
class ObligationsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Actor READER = Actor.sanbao("test");

    @Autowired
    World world;

    @Autowired
    Journal journal;

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

    /** Long after the holidays the regulation lists; the company begins then, so that nobody owes a year of daily reports. */
    @BeforeAll
    void inAnotherYear() {
        world.wait(Duration.ofDays(430));
        world.person(Who.NORTH_CLERK);
    }

    /** Each begins on a Tuesday morning at nine. */
    @BeforeEach
    void tuesday() {
        LocalDate day = LocalDate.ofInstant(world.now(), ZONE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        world.wait(Duration.between(world.now(), day.atTime(9, 0).atZone(ZONE).toInstant()));
    }

    private UUID register(Zone zone) {
        UUID call = Ids.next();
        var card = new CallCard(
                call,
                Channel.PHONE,
                Register.SERVICE,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Priority.NORMAL,
                null,
                null);
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CallRegistered("service-centre-clerk", true))
                .in(world.unit("north"))
                .with(card, new SiteCard(Ids.next(), zone, null, null, null)));
        return call;
    }

    private void tell(Entry entry) {
        transaction.executeWithoutResult(status -> journal.append(entry));
    }

    private ObligationView arrival(UUID call) {
        return obligations.ofCase(call, READER).stream()
                .filter(each -> each.rule().equals("arrive"))
                .findFirst()
                .orElseThrow();
    }

    private void assertReplayEqual() {
        Replay.Result result = replay.compare();
        assertThat(result.differences()).isEmpty();
        assertThat(result.obligations()).isPositive();
    }

    @Test
    void a_call_in_town_has_six_working_hours_and_the_breach_is_dated_right_though_nobody_swept() {
        UUID call = register(Zone.URBAN);
        ObligationView arrival = arrival(call);
        assertThat(arrival.limit()).isEqualTo("6 working hours");
        assertThat(Duration.between(arrival.started(), arrival.due())).isEqualTo(Duration.ofMinutes(7 * 60 + 30));
        assertThat(arrival.status()).isEqualTo("open");
        world.wait(Duration.ofDays(3));
        sweep.run();
        assertThat(arrival(call).breached()).isEqualTo(arrival.due());
        assertThat(arrival(call).breachedBy()).isNotNull();
        assertThat(sweep.run()).isZero();
        assertReplayEqual();
    }

    @Test
    void the_replay_tells_what_is_stored_otherwise_than_it_followed() {
        UUID call = register(Zone.URBAN);
        UUID other = register(Zone.URBAN);
        assertReplayEqual();

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
        assertReplayEqual();
    }

    private void move(Condition which, Duration by) {
        database.update(OBLIGATION)
                .set(OBLIGATION.DUE, OBLIGATION.DUE.add(DSL.val(YearToSecond.valueOf(by))))
                .where(which)
                .execute();
    }

    @Test
    void a_pause_stretches_it_and_the_trace_says_so() {
        UUID call = register(Zone.SUBURBAN);
        Instant due = arrival(call).due();
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CasePaused(WaitingReason.WAITING_FOR_CUSTOMER)));
        assertThat(arrival(call).status()).isEqualTo("paused");
        world.wait(Duration.ofMinutes(30));
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CaseResumed("waiting-for-customer")));
        assertThat(arrival(call).due()).isAfter(due);
        var trace =
                transaction.execute(status -> obligations.trace(arrival(call).id(), READER));
        assertThat(trace)
                .first(InstanceOfAssertFactories.STRING)
                .contains("7 working hours on the calendar “Working hours of service”");
        assertThat(trace).anyMatch(line -> line.contains("the case waited, 30 minutes not counted"));
        assertThat(trace).last(InstanceOfAssertFactories.STRING).startsWith("Due ");
        tell(Entry.of(call, world.actor(Who.NORTH_CLERK), new CaseCancelled("mistake")));
        assertThat(obligations.ofCase(call, READER))
                .extracting(ObligationView::status)
                .containsOnly("cancelled");
        assertReplayEqual();
    }

    @Test
    void a_zone_nobody_named_is_asked_for_and_nothing_is_raised_silently() {
        UUID call = register(null);
        assertThat(obligations.ofCase(call, READER))
                .extracting(ObligationView::rule)
                .doesNotContain("arrive");
    }

    @Test
    void the_clerk_is_asked_and_a_director_may_let_off_but_nobody_themselves() {
        UUID call = register(Zone.URBAN);
        List<ObligationView> mine =
                obligations.mine(world.actor(Who.NORTH_CLERK)).duties();
        assertThat(mine)
                .isNotEmpty()
                .isSortedAccordingTo(java.util.Comparator.comparing(
                        ObligationView::due, java.util.Comparator.nullsLast(java.util.Comparator.naturalOrder())));
        assertThat(obligations.mine(world.actor(Who.SOUTH_CLERK)).duties())
                .noneMatch(each -> each.stream().equals(call));
        ObligationView clerks = mine.stream()
                .filter(each -> each.stream().equals(call))
                .findFirst()
                .orElseThrow();
        var director = world.actor(Who.NORTH_DIRECTOR);
        transaction.executeWithoutResult(status -> obligations.waive(director, clerks.id(), "the customer rang off"));
        assertThat(obligations.ofCase(call, READER))
                .filteredOn(each -> each.id().equals(clerks.id()))
                .extracting(ObligationView::status)
                .containsExactly("waived");
        assertThat(obligations.ofCase(call, director))
                .filteredOn(each -> each.id().equals(clerks.id()))
                .extracting(ObligationView::why)
                .containsExactly("the customer rang off");
        obligations.mine(director).duties().stream().findFirst().ifPresent(own -> assertThatThrownBy(() ->
                        transaction.executeWithoutResult(status -> obligations.waive(director, own.id(), "why not")))
                .isInstanceOf(NobodyWaivesTheirOwn.class));
        assertReplayEqual();
    }

    @Test
    void letting_off_says_why() {
        UUID call = register(Zone.URBAN);
        ObligationView arrival = arrival(call);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> obligations.waive(world.actor(Who.NORTH_DIRECTOR), arrival.id(), " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(arrival(call).status()).isEqualTo("open");
    }

    @Test
    void a_duty_is_told_in_the_readers_language_with_whose_it_is() {
        UUID call = register(Zone.URBAN);
        var chinese = world.actor(Who.NORTH_DIRECTOR).reading(Locale.forLanguageTag("zh-CN"));
        ObligationView dispatch = obligations.mine(chinese).duties().stream()
                .filter(each -> each.stream().equals(call) && each.rule().equals("dispatched-same-day"))
                .findFirst()
                .orElseThrow();
        assertThat(dispatch.what()).isEqualTo("当日派工");
        assertThat(dispatch.holder()).isEqualTo(world.person(Who.NORTH_DIRECTOR));
        assertThat(dispatch.holderName()).isEqualTo("north-director");
        assertThat(dispatch.zone()).isEqualTo(ZONE);
        assertThat(dispatch.mayWaive()).isFalse();
        assertThat(obligations.ofCase(call, world.actor(Who.NORTH_MANAGER)))
                .filteredOn(each -> each.id().equals(dispatch.id()))
                .allMatch(ObligationView::mayWaive);
    }

    @Test
    void who_sees_the_whole_company_is_asked_for_what_the_post_owes_anywhere() {
        UUID call = register(Zone.URBAN);
        assertThat(obligations.mine(world.actor(Who.SERVICE_DEPARTMENT)).duties())
                .anyMatch(each -> each.stream().equals(call) && each.rule().equals("card-for-every-call"));
    }

    @Test
    void what_others_owe_is_shown_to_those_who_may_help_once_it_is_near() {
        UUID call = register(Zone.URBAN);
        assertThat(obligations.ofOthers(world.actor(Who.NORTH_MANAGER)))
                .filteredOn(each -> each.stream().equals(call))
                .isNotEmpty()
                .noneMatch(each -> each.holderIs(world.person(Who.NORTH_MANAGER)));
        assertThat(obligations.ofOthers(world.actor(Who.SOUTH_MANAGER)))
                .noneMatch(each -> each.stream().equals(call));
        assertThatThrownBy(() -> obligations.ofOthers(world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void counts_equal_the_length_of_what_is_behind_them() {
        register(Zone.URBAN);
        var span = new Compliance.Span(Instant.EPOCH, world.now().plus(Duration.ofDays(1)), null);
        List<Compliance.Count> counts = compliance.compliance(span, READER.sight());
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
        return compliance.behind(span, count.edition(), count.clause(), status, READER);
    }

    @Test
    void several_nodes_sweep_at_once_and_each_breach_is_drawn_once() {
        for (int i = 0; i < 20; i++) {
            register(Zone.URBAN);
        }
        world.wait(Duration.ofDays(2));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 4; i++) {
                nodes.submit(sweep::run);
            }
        }
        sweep.run();
        assertReplayEqual();
    }
}
