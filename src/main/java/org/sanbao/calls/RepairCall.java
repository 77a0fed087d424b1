package org.sanbao.calls;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.journal.vocabulary.WaitingReason;

/** An entry of the register as its rules see it: where it is, and where it may go from there. */
final class RepairCall {

    private final UUID id;
    private final UUID org;
    private final String number;
    private final int version;
    private CallStatus status;
    private Step step;
    private WaitingReason waitingFor;
    private UUID mergedInto;
    private Instant endedAt;

    RepairCall(
            UUID id,
            UUID org,
            String number,
            int version,
            CallStatus status,
            Step step,
            WaitingReason waitingFor,
            UUID mergedInto,
            Instant endedAt) {
        this.id = id;
        this.org = org;
        this.number = number;
        this.version = version;
        this.status = status;
        this.step = step;
        this.waitingFor = waitingFor;
        this.mergedInto = mergedInto;
        this.endedAt = endedAt;
    }

    /** One step was tried; a solved one clears the fault. */
    void triage(Step tried, boolean solved) {
        CallStatus next = solved ? CallStatus.SOLVED : CallStatus.IN_HAND;
        if (status != CallStatus.REGISTERED && status != CallStatus.IN_HAND) {
            throw new CallStateForbids(status, next);
        }
        moveTo(next);
        step = tried;
    }

    void waitFor(WaitingReason reason) {
        moveTo(CallStatus.WAITING);
        waitingFor = reason;
    }

    /** Goes on where it stood: whether somebody had been at it tells the step. */
    WaitingReason resume() {
        if (status != CallStatus.WAITING) {
            throw new CallStateForbids(status, CallStatus.IN_HAND);
        }
        WaitingReason was = waitingFor;
        moveTo(step == null ? CallStatus.REGISTERED : CallStatus.IN_HAND);
        return was;
    }

    void solve() {
        moveTo(CallStatus.SOLVED);
    }

    void close(Instant now) {
        moveTo(CallStatus.CLOSED);
        endedAt = now;
    }

    void cancel(Instant now) {
        moveTo(CallStatus.CANCELLED);
        endedAt = now;
    }

    void mergeInto(RepairCall other, Instant now) {
        if (other.id.equals(id)) {
            throw new CallCannotJoinItself();
        }
        if (other.status.isEnd()) {
            throw new CallJoinedIntoEnded(other.number);
        }
        moveTo(CallStatus.MERGED);
        mergedInto = other.id;
        endedAt = now;
    }

    void reopen() {
        if (!status.isEnd() && status != CallStatus.SOLVED) {
            throw new CallStateForbids(status, CallStatus.IN_HAND);
        }
        moveTo(CallStatus.IN_HAND);
        endedAt = null;
    }

    void mustBeOpen() {
        if (status.isEnd()) {
            throw new CallStateForbids(status, CallStatus.IN_HAND);
        }
    }

    private void moveTo(CallStatus next) {
        if (!status.mayBecome(next)) {
            throw new CallStateForbids(status, next);
        }
        status = next;
        waitingFor = null;
    }

    UUID id() {
        return id;
    }

    UUID org() {
        return org;
    }

    int version() {
        return version;
    }

    CallStatus status() {
        return status;
    }

    Step step() {
        return step;
    }

    WaitingReason waitingFor() {
        return waitingFor;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    Instant endedAt() {
        return endedAt;
    }

    /** Solved without anybody going there. */
    boolean solvedFromHere() {
        return step == Step.HOTLINE || step == Step.REMOTE;
    }
}
