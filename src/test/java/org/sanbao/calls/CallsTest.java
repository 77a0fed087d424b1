package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.ReplyChannel;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;

class CallsTest extends DatabaseTest {

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    @Autowired
    CallDrafts drafts;

    @Autowired
    Timeline timeline;

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    private int serial;

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private CallEntry newcomer() {
        var product = new ProductEntry("air-conditioner", "KFR-35GW", null, 72);
        var unit = new UnitEntry(
                null,
                product,
                "T" + ++serial,
                null,
                null,
                LocalDate.of(2026, 6, 1),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return CallEntry.unknown(
                CustomerEntry.of(CustomerKind.PRIVATE, "王小明", "13800138000"),
                SiteEntry.of("CN", Zone.URBAN, "延安路 1 号"),
                unit,
                "leak",
                "室内机漏水");
    }

    private Calls.Registered register() {
        return calls.register(clerk(), newcomer());
    }

    private List<Recorded> past(UUID id) {
        return timeline.of(id, clerk().sight());
    }

    private Recorded last(UUID id) {
        return past(id).getLast();
    }

    @Test
    void a_newcomer_with_site_and_unit_is_one_command_and_one_event_with_every_card() {
        Calls.Registered call = register();

        Recorded event = past(call.id()).getFirst();
        assertThat(event.type()).isEqualTo("call.registered");
        assertThat(event.unit()).isEqualTo(world.unit("north"));
        assertThat(event.attributes())
                .containsEntry("complete", true)
                .containsEntry("receiver", "service-centre-clerk");
        assertThat(event.changes()).containsOnlyKeys("call", "org", "customer", "site", "unit");
        assertThat(event.changes().get("site")).containsEntry("zone", "urban");
        assertThat(event.changes().get("unit"))
                .containsEntry("sold_on", "2026-06-01")
                .containsEntry("line", "air-conditioner");
        assertThat(event.changes().get("call"))
                .containsEntry("channel", "phone")
                .containsEntry("register", "service")
                .containsEntry("fault", "leak")
                .containsEntry("first_asked", world.person(Who.NORTH_CLERK).toString());
    }

    @Test
    void nothing_personal_is_in_the_journal() {
        Calls.Registered call = register();
        calls.pause(clerk(), call.id(), WaitingReason.WAITING_FOR_CUSTOMER, "王小明周五才在家");
        String rows = database.fetch(
                        "select body::text from journal where stream = {0}", org.jooq.impl.DSL.val(call.id()))
                .into(String.class)
                .toString();
        assertThat(rows).doesNotContain("王小明", "13800138000", "延安路", "漏水");
    }

    @Test
    void the_case_is_read_with_its_people_and_things() {
        Calls.Registered call = register();
        CallFile file = reader.file(clerk(), call.id());
        assertThat(file.number()).isEqualTo(call.number());
        assertThat(file.customer().name()).isEqualTo("王小明");
        assertThat(file.site().lines()).containsExactly("延安路 1 号");
        assertThat(file.unit().product().model()).isEqualTo("KFR-35GW");
        assertThat(file.firstAsked().name()).isNotBlank();
        assertThat(file.status()).isEqualTo(CallStatus.REGISTERED);
    }

    @Test
    void what_the_regulation_wants_in_the_line_is_asked_before_it_is_written() {
        assertThat(register().warnings()).isEmpty();

        Calls.Registered incomplete = calls.register(
                clerk(), CallEntry.unknown(CustomerEntry.of(CustomerKind.PRIVATE, "赵六"), null, null, "leak", "漏水"));
        assertThat(incomplete.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.pack()).isEqualTo("P1");
            assertThat(warning.clause()).isEqualTo("8");
            assertThat(warning.text()).isNotBlank();
            assertThat(warning.language()).isNotNull();
        });
    }

    @Test
    void numbers_run_on_within_a_register() {
        long one = Long.parseLong(register().number().replaceAll(".*-", ""));
        long two = Long.parseLong(register().number().replaceAll(".*-", ""));
        assertThat(two).isEqualTo(one + 1);
    }

    @Test
    void a_call_may_have_been_received_before_it_is_written_but_never_after() {
        Instant earlier = world.now().minus(Duration.ofHours(3));
        Calls.Registered call = calls.register(clerk(), newcomer().receivedAt(earlier));
        assertThat(past(call.id()).getFirst().happened()).isEqualTo(earlier);
        assertThat(past(call.id()).getFirst().recorded()).isAfter(earlier);

        assertThatThrownBy(() -> calls.register(
                        clerk(), newcomer().receivedAt(world.now().plusSeconds(60))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> calls.register(
                        clerk(), newcomer().receivedAt(world.now().minus(Duration.ofDays(8)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_second_call_about_the_same_is_a_warning_the_clerk_may_overrule() {
        Calls.Registered first = register();
        CallFile file = reader.file(clerk(), first.id());
        CallEntry again = CallEntry.known(
                file.customer().id(), file.site().id(), file.unit().id(), "leak", "还在漏");
        assertThatThrownBy(() -> calls.register(clerk(), again))
                .isInstanceOfSatisfying(CallMayBeKnown.class, warning -> assertThat(warning.arguments())
                        .containsEntry("number", first.number()));

        Calls.Registered second = calls.register(clerk(), again.registeredAnyway());
        assertThat(last(second.id()).changes().get("call")).containsEntry("repeat", true);
        assertThat(reader.open(clerk(), file.customer().id(), null, 10)).hasSize(2);
        calls.merge(clerk(), second.id(), first.id(), null);
        assertThat(last(second.id()).type()).isEqualTo("case.merged");
        assertThat(reader.open(clerk(), file.customer().id(), null, 10)).hasSize(1);
    }

    @Test
    void a_refused_registration_leaves_nothing_behind() {
        int customers = database.fetchCount(Tables.CUSTOMER);
        CallEntry bad = newcomer().receivedAt(world.now().plusSeconds(600));
        var worse = new CallEntry(
                null,
                null,
                null,
                newcomer().newCustomer(),
                null,
                newcomer().newSite(),
                Ids.next(),
                null,
                null,
                null,
                bad.channel(),
                null,
                null,
                "坏了",
                false,
                null,
                null,
                false);
        assertThatThrownBy(() -> calls.register(clerk(), worse)).isInstanceOf(InvalidInput.class);
        assertThat(database.fetchCount(Tables.CUSTOMER)).isEqualTo(customers);
    }

    @Test
    void solved_on_the_telephone_then_closed() {
        Calls.Registered call = register();
        calls.answer(clerk(), call.id(), ReplyChannel.PHONE, "请清洗过滤网");
        calls.triage(clerk(), call.id(), Step.HOTLINE, true, "清洗后不漏");
        calls.close(clerk(), call.id());
        assertThat(past(call.id()))
                .extracting(Recorded::type)
                .containsExactly("call.registered", "call.answered", "call.triaged", "call.solved", "call.closed");
        assertThat(last(call.id()).attributes()).containsEntry("first_contact", true);
        assertThat(reader.file(clerk(), call.id()).notes())
                .extracting(CallFile.Note::kind)
                .containsExactly("answered", "triage");
    }

    @Test
    void a_solved_call_that_waited_goes_on_first_so_that_its_clocks_ran() {
        Calls.Registered call = register();
        calls.pause(clerk(), call.id(), WaitingReason.WAITING_FOR_CUSTOMER, "客户不在家");
        calls.solve(clerk(), call.id(), null);
        assertThat(past(call.id()))
                .extracting(Recorded::type)
                .containsExactly("call.registered", "case.paused", "case.resumed", "call.solved");
    }

    @Test
    void cancelled_reopened_and_handed_over() {
        Calls.Registered call = register();
        calls.cancel(clerk(), call.id(), CancelReason.WITHDRAWN, "客户自己修好了");
        assertThat(last(call.id()).attributes()).containsEntry("why", "withdrawn");
        assertThatThrownBy(() -> calls.pause(clerk(), call.id(), WaitingReason.WAITING_FOR_PARTS, "x"))
                .isInstanceOf(CallStateForbids.class);
        calls.reopen(clerk(), call.id(), ReopenReason.FAULT_CAME_BACK, "又坏了");
        calls.handOver(clerk(), call.id(), world.person(Who.NORTH_DIRECTOR), null);
        assertThat(last(call.id()).changes().get("call"))
                .containsEntry("first_asked", world.person(Who.NORTH_DIRECTOR).toString());
        assertThat(reader.file(clerk(), call.id()).firstAsked().id()).isEqualTo(world.person(Who.NORTH_DIRECTOR));
    }

    @Test
    void another_branch_cannot_see_it_and_a_technician_cannot_move_it() {
        Calls.Registered call = register();
        Actor stranger = world.actor(Who.SOUTH_CLERK);
        assertThatThrownBy(() -> reader.file(stranger, call.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> calls.cancel(stranger, call.id(), CancelReason.MISTAKEN, "x"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> calls.cancel(world.actor(Who.NORTH_TECHNICIAN), call.id(), CancelReason.MISTAKEN, "x"))
                .isInstanceOf(NotAllowed.class);
        Calls.Registered theirs = calls.register(stranger, newcomer());
        assertThatThrownBy(() -> calls.merge(clerk(), call.id(), theirs.id(), null))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void of_many_who_solve_it_at_once_one_does() throws Exception {
        Calls.Registered call = register();
        int solved = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(Collections.nCopies(8, (Callable<Boolean>) () -> solved(call.id())))) {
                solved += each.get() ? 1 : 0;
            }
        }
        assertThat(solved).isEqualTo(1);
        assertThat(past(call.id())).extracting(Recorded::type).containsExactly("call.registered", "call.solved");
    }

    private boolean solved(UUID id) {
        try {
            calls.solve(clerk(), id, null);
            return true;
        } catch (CallStateForbids tooLate) {
            return false;
        }
    }

    @Test
    void a_list_is_paged_without_losing_or_repeating_a_row() {
        for (int i = 0; i < CallQueries.PAGE + 5; i++) {
            calls.register(world.actor(Who.CENTRE_CLERK), newcomer());
        }
        Actor reading = world.actor(Who.CENTRE_CLERK);
        CallPage first = reader.page(reading, filter(null, false));
        CallPage second = reader.page(reading, filter(first.next(), false));
        assertThat(first.rows()).hasSize(CallQueries.PAGE);
        assertThat(second.rows()).hasSize(5);
        assertThat(second.next()).isNull();
        assertThat(first.rows())
                .extracting(CallLine::id)
                .doesNotContainAnyElementsOf(
                        second.rows().stream().map(CallLine::id).toList());
        assertThat(reader.page(reading, filter(null, true)).rows().getFirst().id())
                .isEqualTo(second.rows().getLast().id());
        assertThatThrownBy(() -> reader.page(reading, filter("nonsense", false)))
                .isInstanceOf(InvalidInput.class);
    }

    private static CallFilter filter(String after, boolean oldestFirst) {
        return new CallFilter(
                CallStatus.Category.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                oldestFirst,
                after);
    }

    @Test
    void a_draft_is_its_writers_and_goes_with_the_registration() {
        UUID draft = Ids.next();
        drafts.keep(clerk(), draft, Map.of("name", "王"));
        drafts.keep(clerk(), draft, Map.of("name", "王小"));
        assertThat(drafts.own(clerk())).singleElement().satisfies(kept -> assertThat(kept.content())
                .containsEntry("name", "王小"));
        Actor colleague = world.actor(Who.NORTH_DIRECTOR);
        assertThat(drafts.own(colleague)).isEmpty();
        assertThatThrownBy(() -> drafts.keep(colleague, draft, Map.of("name", "x")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.keep(clerk(), Ids.next(), Map.of("name", "x".repeat(70_000))))
                .isInstanceOf(InvalidInput.class);

        CallEntry entry = newcomer();
        calls.register(
                clerk(),
                new CallEntry(
                        null,
                        null,
                        null,
                        entry.newCustomer(),
                        null,
                        entry.newSite(),
                        null,
                        entry.newUnit(),
                        null,
                        null,
                        entry.channel(),
                        null,
                        entry.symptom(),
                        entry.fault(),
                        false,
                        null,
                        draft,
                        false));
        assertThat(drafts.own(clerk())).isEmpty();
    }
}
