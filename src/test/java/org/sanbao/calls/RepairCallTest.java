package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.sanbao.calls.CallStatus.CANCELLED;
import static org.sanbao.calls.CallStatus.CLOSED;
import static org.sanbao.calls.CallStatus.IN_HAND;
import static org.sanbao.calls.CallStatus.MERGED;
import static org.sanbao.calls.CallStatus.REGISTERED;
import static org.sanbao.calls.CallStatus.SOLVED;
import static org.sanbao.calls.CallStatus.WAITING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Ids;

class RepairCallTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final WaitingReason CUSTOMER = WaitingReason.WAITING_FOR_CUSTOMER;

    private record Verb(String name, Consumer<RepairCall> act, CallStatus leadsTo, Set<CallStatus> from) {}

    private static final List<Verb> VERBS = List.of(
            new Verb("triage", call -> call.triage(Step.HOTLINE, false), IN_HAND, Set.of(REGISTERED, IN_HAND)),
            new Verb("triage, solved", call -> call.triage(Step.REMOTE, true), SOLVED, Set.of(REGISTERED, IN_HAND)),
            new Verb("wait", call -> call.waitFor(CUSTOMER), WAITING, Set.of(REGISTERED, IN_HAND)),
            new Verb("resume", RepairCall::resume, REGISTERED, Set.of(WAITING)),
            new Verb("solve", RepairCall::solve, SOLVED, Set.of(REGISTERED, IN_HAND)),
            new Verb("close", call -> call.close(NOW), CLOSED, Set.of(SOLVED)),
            new Verb("cancel", call -> call.cancel(NOW), CANCELLED, Set.of(REGISTERED, IN_HAND, WAITING)),
            new Verb("reopen", RepairCall::reopen, IN_HAND, Set.of(SOLVED, CLOSED, CANCELLED)),
            new Verb(
                    "merge",
                    call -> call.mergeInto(in(IN_HAND, null), NOW),
                    MERGED,
                    Set.of(REGISTERED, IN_HAND, WAITING, SOLVED)));

    private static RepairCall in(CallStatus status, Step step) {
        return new RepairCall(
                Ids.next(),
                Ids.next(),
                "BX202611-0001",
                1,
                status,
                step,
                status == WAITING ? CUSTOMER : null,
                status == MERGED ? Ids.next() : null,
                status.isEnd() ? NOW : null);
    }

    /** Every verb from every state: what is not allowed is refused and leaves the call as it was. */
    @TestFactory
    List<DynamicTest> only_the_allowed_moves_are_made() {
        var all = new ArrayList<DynamicTest>();
        for (Verb verb : VERBS) {
            for (CallStatus from : CallStatus.values()) {
                all.add(dynamicTest(verb.name() + " from " + from, () -> check(verb, in(from, null), from)));
            }
        }
        return all;
    }

    private static void check(Verb verb, RepairCall call, CallStatus from) {
        if (verb.from().contains(from)) {
            verb.act().accept(call);
            assertThat(call.status()).isEqualTo(verb.leadsTo());
            assertThat(call.endedAt() != null).isEqualTo(verb.leadsTo().isEnd());
        } else {
            assertThatThrownBy(() -> verb.act().accept(call)).isInstanceOf(CallStateForbids.class);
            assertThat(call.status()).isEqualTo(from);
        }
    }

    @Test
    void a_wait_ends_where_it_began() {
        RepairCall untouched = in(REGISTERED, null);
        untouched.waitFor(CUSTOMER);
        assertThat(untouched.resume()).isEqualTo(CUSTOMER);
        assertThat(untouched.status()).isEqualTo(REGISTERED);
        assertThat(untouched.waitingFor()).isNull();

        RepairCall inHand = in(IN_HAND, Step.HOTLINE);
        inHand.waitFor(WaitingReason.WAITING_FOR_PARTS);
        inHand.resume();
        assertThat(inHand.status()).isEqualTo(IN_HAND);
    }

    @Test
    void a_call_solved_on_the_telephone_needed_nobody_to_go() {
        RepairCall call = in(REGISTERED, null);
        call.triage(Step.HOTLINE, true);
        assertThat(call.solvedFromHere()).isTrue();

        RepairCall visited = in(IN_HAND, Step.ONSITE);
        visited.solve();
        assertThat(visited.solvedFromHere()).isFalse();
    }

    @Test
    void a_call_joins_another_that_is_still_open() {
        RepairCall call = in(REGISTERED, null);
        assertThatThrownBy(() -> call.mergeInto(call, NOW)).isInstanceOf(CallCannotJoinItself.class);
        assertThatThrownBy(() -> call.mergeInto(in(CLOSED, null), NOW)).isInstanceOf(CallJoinedIntoEnded.class);
        RepairCall other = in(WAITING, null);
        call.mergeInto(other, NOW);
        assertThat(call.mergedInto()).isEqualTo(other.id());
        assertThat(call.endedAt()).isEqualTo(NOW);
    }
}
