package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.ReplyChannel;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.beans.factory.annotation.Autowired;

class CallsTest extends DatabaseTest {

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    @Autowired
    World world;

    @Autowired
    SomeCalls some;

    @Test
    void the_case_is_read_with_its_people_and_things() {
        Calls.Registered call = some.register();
        CallFile file = reader.file(some.clerk(), call.id());
        assertThat(file.number()).isEqualTo(call.number());
        assertThat(file.customer().name()).isEqualTo("王小明");
        assertThat(file.site().lines()).containsExactly("延安路 1 号");
        assertThat(file.unit().product().model()).isEqualTo("KFR-35GW");
        assertThat(file.firstAsked().name()).isNotBlank();
        assertThat(file.status()).isEqualTo(CallStatus.REGISTERED);
    }

    @Test
    void solved_on_the_telephone_then_closed() {
        Calls.Registered call = some.register();
        calls.answer(some.clerk(), call.id(), ReplyChannel.PHONE, "请清洗过滤网");
        calls.triage(some.clerk(), call.id(), Step.HOTLINE, true, "清洗后不漏");
        calls.close(some.clerk(), call.id());
        assertThat(some.past(call.id()))
                .extracting(Recorded::type)
                .containsExactly("call.registered", "call.answered", "call.triaged", "call.solved", "call.closed");
        assertThat(some.last(call.id()).attributes()).containsEntry("first_contact", true);
        assertThat(reader.file(some.clerk(), call.id()).notes())
                .extracting(CallFile.Note::kind)
                .containsExactly("answered", "triage");
    }

    @Test
    void a_solved_call_that_waited_goes_on_first_so_that_its_clocks_ran() {
        Calls.Registered call = some.register();
        calls.pause(some.clerk(), call.id(), WaitingReason.WAITING_FOR_CUSTOMER, "客户不在家");
        calls.solve(some.clerk(), call.id(), null);
        assertThat(some.past(call.id()))
                .extracting(Recorded::type)
                .containsExactly("call.registered", "case.paused", "case.resumed", "call.solved");
    }

    @Test
    void cancelled_reopened_and_handed_over() {
        Calls.Registered call = some.register();
        calls.cancel(some.clerk(), call.id(), CancelReason.WITHDRAWN, "客户自己修好了");
        assertThat(some.last(call.id()).attributes()).containsEntry("why", "withdrawn");
        assertThatThrownBy(() -> calls.pause(some.clerk(), call.id(), WaitingReason.WAITING_FOR_PARTS, "x"))
                .isInstanceOf(CallStateForbids.class);
        calls.reopen(some.clerk(), call.id(), ReopenReason.FAULT_CAME_BACK, "又坏了");
        calls.handOver(some.clerk(), call.id(), world.person(Who.NORTH_DIRECTOR), null);
        assertThat(some.last(call.id()).changes().get("call"))
                .containsEntry("first_asked", world.person(Who.NORTH_DIRECTOR).toString());
        assertThat(reader.file(some.clerk(), call.id()).firstAsked().id()).isEqualTo(world.person(Who.NORTH_DIRECTOR));
    }

    @Test
    void another_branch_cannot_see_it_and_a_technician_cannot_move_it() {
        Calls.Registered call = some.register();
        Actor stranger = world.actor(Who.SOUTH_CLERK);
        assertThatThrownBy(() -> reader.file(stranger, call.id())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> calls.cancel(stranger, call.id(), CancelReason.MISTAKEN, "x"))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> calls.cancel(world.actor(Who.NORTH_TECHNICIAN), call.id(), CancelReason.MISTAKEN, "x"))
                .isInstanceOf(NotAllowed.class);
        Calls.Registered theirs = calls.register(stranger, SomeCalls.newcomer());
        assertThatThrownBy(() -> calls.merge(some.clerk(), call.id(), theirs.id(), null))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void of_many_who_solve_it_at_once_one_does() throws Exception {
        Calls.Registered call = some.register();
        int solved = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(Collections.nCopies(8, (Callable<Boolean>) () -> solved(call.id())))) {
                solved += each.get() ? 1 : 0;
            }
        }
        assertThat(solved).isEqualTo(1);
        assertThat(some.past(call.id())).extracting(Recorded::type).containsExactly("call.registered", "call.solved");
    }

    private boolean solved(UUID id) {
        try {
            calls.solve(some.clerk(), id, null);
            return true;
        } catch (CallStateForbids tooLate) {
            return false;
        }
    }

    @Test
    void a_list_is_paged_without_losing_or_repeating_a_row() {
        for (int i = 0; i < CallQueries.PAGE + 5; i++) {
            calls.register(world.actor(Who.CENTRE_CLERK), SomeCalls.newcomer());
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
                null,
                after);
    }
}
