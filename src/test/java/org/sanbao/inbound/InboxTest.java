package org.sanbao.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.inbound.SomeArrivals.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Refused;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of what came in. */
class InboxTest extends DatabaseTest {

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Autowired
    CallReader calls;

    @Autowired
    SomeArrivals arrivals;

    @Test
    void a_call_registered_from_it_keeps_the_way_and_the_time_it_came_however_long_it_lay() {
        UUID id = arrivals.report("Li Ming", "13911110001");
        Instant received = inbox.file(clerk(), id).line().receivedAt();
        world.wait(Duration.ofDays(9));

        var call = inbox.register(clerk(), id, entry("Li Ming", "13911110001"));

        CallFile file = calls.file(clerk(), call.id());
        assertThat(file.channel()).isEqualTo(Channel.WEB);
        assertThat(file.receivedAt()).isEqualTo(received);
        IncomingLine line = inbox.file(clerk(), id).line();
        assertThat(line.state()).isEqualTo(IncomingState.REGISTERED);
        assertThat(line.callNumber()).isEqualTo(call.number());
    }

    @Test
    void whose_telephone_it_is_is_found_with_what_is_open_for_them() {
        var known = arrivals.call("Wang Fang", "13911110002");
        UUID id = arrivals.report("somebody", "139 1111 0002");

        IncomingFile file = inbox.file(clerk(), id);

        assertThat(file.customers()).extracting(each -> each.name()).containsExactly("Wang Fang");
        assertThat(file.openCalls()).extracting(each -> each.number()).containsExactly(known.number());
    }

    @Test
    void it_may_belong_to_a_call_there_is() {
        var known = arrivals.call("Zhao Lei", "13911110003");
        UUID id = arrivals.report("Zhao Lei", "13911110003");

        inbox.join(clerk(), id, known.id());

        assertThat(calls.file(clerk(), known.id()).notes())
                .anySatisfy(
                        note -> assertThat(note.words()).contains("Zhao Lei").contains("It drips"));
        assertThat(inbox.file(clerk(), id).line().state()).isEqualTo(IncomingState.JOINED);
    }

    @Test
    void what_a_colleague_has_in_hand_is_refused_with_the_name_until_it_is_taken_over() {
        UUID id = arrivals.report("Sun Li", "13911110004");
        inbox.take(clerk(), id, false);

        assertThatThrownBy(() -> inbox.take(director(), id, false))
                .isInstanceOfSatisfying(IncomingInOtherHands.class, refusal -> assertThat(refusal.arguments())
                        .containsEntry("name", clerk().name()));
        inbox.take(director(), id, true);
        assertThatThrownBy(() -> inbox.discard(clerk(), id, "spam")).isInstanceOf(IncomingInOtherHands.class);
        inbox.putBack(director(), id);
        inbox.discard(clerk(), id, "spam");
        assertThat(inbox.file(clerk(), id).line().reason()).isEqualTo("spam");
    }

    @Test
    void of_two_who_register_it_at_once_one_wins_and_the_other_is_told_who() throws Exception {
        UUID id = arrivals.report("Qian Jin", "13911110005");
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Object>> both = threads.invokeAll(List.<Callable<Object>>of(
                    () -> registered(together, clerk(), id), () -> registered(together, director(), id)));
            List<Object> outcomes = List.of(both.get(0).get(), both.get(1).get());

            assertThat(outcomes)
                    .filteredOn(IncomingSettledAlready.class::isInstance)
                    .hasSize(1);
            Map<String, Object> told = outcomes.stream()
                    .filter(IncomingSettledAlready.class::isInstance)
                    .map(each -> ((Refused) each).arguments())
                    .findFirst()
                    .orElseThrow();
            assertThat(told).containsEntry("state", "registered");
            assertThat(told.get("name"))
                    .isEqualTo(inbox.file(clerk(), id).line().endedBy());
        }
    }

    private Object registered(CyclicBarrier together, Actor by, UUID id) throws Exception {
        together.await();
        try {
            return transaction.execute(status -> inbox.register(by, id, entry("Qian Jin", "13911110005")));
        } catch (Refused refusal) {
            return refusal;
        }
    }

    @Test
    void another_branch_sees_nothing_of_it() {
        UUID id = arrivals.report("Zhou Yan", "13911110006");
        Actor south = world.actor(Who.SOUTH_CLERK);

        assertThat(inbox.page(south, IncomingState.OPEN, null).rows())
                .noneMatch(line -> line.id().equals(id));
        assertThatThrownBy(() -> inbox.file(south, id)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> inbox.register(south, id, entry("Zhou Yan", "13911110006")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void the_list_goes_on_where_the_page_before_ended() {
        UUID first = null;
        for (int i = 0; i < 51; i++) {
            UUID id = arrivals.report("Many " + i, "13911119999");
            first = first == null ? id : first;
        }
        IncomingPage page = inbox.page(clerk(), IncomingState.OPEN, null);
        IncomingPage next = inbox.page(clerk(), IncomingState.OPEN, page.next());

        assertThat(page.rows()).hasSize(50).extracting(IncomingLine::id).contains(first);
        assertThat(next.rows()).isNotEmpty().allSatisfy(line -> assertThat(page.rows())
                .noneMatch(before -> before.id().equals(line.id())));
        inbox.page(clerk(), IncomingState.OPEN, null).rows().forEach(line -> inbox.discard(clerk(), line.id(), "test"));
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }
}
