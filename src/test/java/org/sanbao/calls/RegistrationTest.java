package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.Altered.with;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.tables.Tables;
import org.springframework.beans.factory.annotation.Autowired;

class RegistrationTest extends DatabaseTest {

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    @Autowired
    CallDrafts drafts;

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Autowired
    SomeCalls some;

    @Test
    void a_newcomer_with_site_and_unit_is_one_command_and_one_event_with_every_card() {
        Calls.Registered call = some.register();

        Recorded event = some.past(call.id()).getFirst();
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
        Calls.Registered call = some.register();
        calls.pause(some.clerk(), call.id(), WaitingReason.WAITING_FOR_CUSTOMER, "王小明周五才在家");
        String rows = database.fetch(
                        "select body::text from journal where stream = {0}", org.jooq.impl.DSL.val(call.id()))
                .into(String.class)
                .toString();
        assertThat(rows).doesNotContain("王小明", "13800138000", "延安路", "漏水");
    }

    @Test
    void what_the_regulation_wants_in_the_line_is_asked_before_it_is_written() {
        assertThat(some.register().warnings()).isEmpty();

        Calls.Registered incomplete = calls.register(
                some.clerk(),
                CallEntry.unknown(CustomerEntry.of(CustomerKind.PRIVATE, "赵六"), null, null, "leak", "漏水"));
        assertThat(incomplete.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.pack()).isEqualTo("P1");
            assertThat(warning.clause()).isEqualTo("8");
            assertThat(warning.text()).isNotBlank();
            assertThat(warning.language()).isNotNull();
        });
    }

    @Test
    void numbers_run_on_within_a_register() {
        long one = Long.parseLong(some.register().number().replaceAll(".*-", ""));
        long two = Long.parseLong(some.register().number().replaceAll(".*-", ""));
        assertThat(two).isEqualTo(one + 1);
    }

    @Test
    void a_call_may_have_been_received_before_it_is_written_but_never_after() {
        Instant earlier = world.now().minus(Duration.ofHours(3));
        Calls.Registered call =
                calls.register(some.clerk(), SomeCalls.newcomer().receivedAt(earlier));
        assertThat(some.past(call.id()).getFirst().happened()).isEqualTo(earlier);
        assertThat(some.past(call.id()).getFirst().recorded()).isAfter(earlier);

        assertThatThrownBy(() -> calls.register(
                        some.clerk(),
                        SomeCalls.newcomer().receivedAt(world.now().plusSeconds(60))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> calls.register(
                        some.clerk(),
                        SomeCalls.newcomer().receivedAt(world.now().minus(Duration.ofDays(8)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_second_call_about_the_same_is_a_warning_the_clerk_may_overrule() {
        Calls.Registered first = some.register();
        CallFile file = reader.file(some.clerk(), first.id());
        CallEntry again = CallEntry.known(
                file.customer().id(), file.site().id(), file.unit().id(), "leak", "还在漏");
        assertThatThrownBy(() -> calls.register(some.clerk(), again))
                .isInstanceOfSatisfying(CallMayBeKnown.class, warning -> assertThat(warning.arguments())
                        .containsEntry("number", first.number()));

        Calls.Registered second = calls.register(some.clerk(), again.registeredAnyway());
        assertThat(some.last(second.id()).changes().get("call")).containsEntry("repeat", true);
        assertThat(reader.open(some.clerk(), file.customer().id(), null, 10)).hasSize(2);
        calls.merge(some.clerk(), second.id(), first.id(), null);
        assertThat(some.last(second.id()).type()).isEqualTo("case.merged");
        assertThat(reader.open(some.clerk(), file.customer().id(), null, 10)).hasSize(1);
    }

    @Test
    void a_refused_registration_leaves_nothing_behind() {
        int customers = database.fetchCount(Tables.CUSTOMER);
        CallEntry unknownUnit = with(with(SomeCalls.newcomer(), "newUnit", null), "unit", Ids.next());
        assertThatThrownBy(() -> calls.register(some.clerk(), unknownUnit)).isInstanceOf(InvalidInput.class);
        assertThat(database.fetchCount(Tables.CUSTOMER)).isEqualTo(customers);
    }

    @Test
    void a_draft_is_its_writers_and_goes_with_the_registration() {
        UUID draft = Ids.next();
        drafts.keep(some.clerk(), draft, Map.of("name", "王"));
        drafts.keep(some.clerk(), draft, Map.of("name", "王小"));
        assertThat(drafts.own(some.clerk())).singleElement().satisfies(kept -> assertThat(kept.content())
                .containsEntry("name", "王小"));
        Actor colleague = world.actor(Who.NORTH_DIRECTOR);
        assertThat(drafts.own(colleague)).isEmpty();
        assertThatThrownBy(() -> drafts.keep(colleague, draft, Map.of("name", "x")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.keep(some.clerk(), Ids.next(), Map.of("name", "x".repeat(70_000))))
                .isInstanceOf(InvalidInput.class);

        calls.register(some.clerk(), with(SomeCalls.newcomer(), "draft", draft));
        assertThat(drafts.own(some.clerk())).isEmpty();
    }
}
