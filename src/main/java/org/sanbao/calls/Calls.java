package org.sanbao.calls;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sanbao.access.Staff;
import org.sanbao.calls.vocabulary.CallAnswered;
import org.sanbao.calls.vocabulary.CallClosed;
import org.sanbao.calls.vocabulary.CallHandedOver;
import org.sanbao.calls.vocabulary.CallSolved;
import org.sanbao.calls.vocabulary.CallTriaged;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.ReplyChannel;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.journal.Entry;
import org.sanbao.journal.Journal;
import org.sanbao.journal.vocabulary.CaseCancelled;
import org.sanbao.journal.vocabulary.CaseJoined;
import org.sanbao.journal.vocabulary.CaseMerged;
import org.sanbao.journal.vocabulary.CasePaused;
import org.sanbao.journal.vocabulary.CaseReopened;
import org.sanbao.journal.vocabulary.CaseResumed;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.obligations.GateWarning;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Codes;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.Event;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The repair-call register. A call's id is also its case: the stream of the journal to which everything that arises from it belongs.
 * What is out of the actor's sight is refused as {@link NotVisible}; what its state forbids as {@link CallStateForbids}.
 */
@Service
@Transactional
public class Calls {

    private final Registration registration;
    private final CallRepository calls;
    private final Staff staff;
    private final Journal journal;
    private final BusinessClock clock;

    Calls(Registration registration, CallRepository calls, Staff staff, Journal journal, BusinessClock clock) {
        this.registration = registration;
        this.calls = calls;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param number   as people say it
     * @param warnings what the regulation would rather have had first
     */
    public record Registered(UUID id, String number, List<GateWarning> warnings) {}

    /**
     * Writes a call into the register, with whatever customer, site and unit is new (S3-011).
     *
     * @throws CallMayBeKnown if the unit or the customer has an open call and the entry does not say to go on
     * @throws org.sanbao.obligations.GateRefused if the regulation asks for something first
     */
    public Registered register(Actor actor, CallEntry entry) {
        actor.demand("call.register");
        return registration.register(actor, entry);
    }

    /**
     * The same for what reached Sanbao by itself, a mail or the form on the web: when it came is known and no matter of memory, so it may lie
     * as long ago as it does.
     *
     * @param org      whose register it is written in where the entry names none
     * @param channel  by which it came, whatever the entry says; likewise {@code received}
     */
    public Registered registerReceived(Actor actor, CallEntry entry, UUID org, Channel channel, Instant received) {
        actor.demand("call.register");
        return registration.register(actor, entry.received(org, channel, received), received);
    }

    /** One step of hotline, remote, on site was tried; {@code solved} clears the fault. */
    public void triage(Actor actor, UUID id, Step step, boolean solved, String words) {
        RepairCall call = toChange(actor, id, "call.change");
        endWait(actor, call);
        call.triage(step, solved);
        calls.save(call);
        note(actor, id, "triage", words);
        append(actor, id, new CallTriaged(step, solved));
        if (solved) {
            append(actor, id, new CallSolved());
        }
    }

    /** The company's first reply to the matter itself. Replies may be several. */
    public void answer(Actor actor, UUID id, ReplyChannel channel, String words) {
        toChange(actor, id, "call.register");
        note(actor, id, "answered", words);
        append(actor, id, new CallAnswered(actor.person(), channel));
    }

    /** The case waits. {@code words} are the evidence, kept beside it. */
    public void pause(Actor actor, UUID id, WaitingReason reason, String words) {
        move(actor, id, "call.change", (call, now) -> call.waitFor(reason));
        note(actor, id, "waiting", words);
        append(actor, id, new CasePaused(reason));
    }

    public void resume(Actor actor, UUID id, String words) {
        RepairCall call = toChange(actor, id, "call.change");
        WaitingReason was = call.resume();
        calls.save(call);
        note(actor, id, "resumed", words);
        append(actor, id, new CaseResumed(Codes.of(was)));
    }

    /** The fault is cleared, by whatever way; the line stays open until {@link #close}. */
    public void solve(Actor actor, UUID id, String words) {
        RepairCall call = toChange(actor, id, "call.change");
        endWait(actor, call);
        call.solve();
        calls.save(call);
        note(actor, id, "note", words);
        append(actor, id, new CallSolved());
    }

    /** Closes the line (S3-013). A call must be solved first. */
    public void close(Actor actor, UUID id) {
        RepairCall call = move(actor, id, "call.change", RepairCall::close);
        append(actor, id, new CallClosed(call.solvedFromHere()));
    }

    public void cancel(Actor actor, UUID id, CancelReason reason, String words) {
        move(actor, id, "call.cancel", RepairCall::cancel);
        note(actor, id, "cancelled", words);
        append(actor, id, new CaseCancelled(Codes.of(reason)));
    }

    /**
     * This call turns out to be another one: it goes on there, with what it owes and the other does not. A work order it has stays with it.
     *
     * @throws CallJoinedIntoEnded if the other has ended
     */
    public void merge(Actor actor, UUID id, UUID into, String words) {
        lockBoth(id, into);
        RepairCall other = calls.find(into, actor.sight()).orElseThrow(NotVisible::new);
        move(actor, id, "call.change", (call, now) -> call.mergeInto(other, now));
        note(actor, id, "merged", words);
        append(actor, id, new CaseMerged(into));
        append(actor, into, new CaseJoined(id));
    }

    /** A solved, closed or cancelled call goes on. */
    public void reopen(Actor actor, UUID id, ReopenReason reason, String words) {
        move(actor, id, "call.cancel", (call, now) -> call.reopen());
        note(actor, id, "reopened", words);
        append(actor, id, new CaseReopened(Codes.of(reason)));
    }

    /** Somebody else answers for it from now on; duties that follow the first-asked person follow. */
    public void handOver(Actor actor, UUID id, UUID to, String words) {
        RepairCall call = toChange(actor, id, "call.change");
        call.mustBeOpen();
        requireAtWork(to, actor);
        UUID from = calls.firstAsked(id);
        calls.handOver(id, to);
        note(actor, id, "handed-over", words);
        append(actor, id, new CallHandedOver(from, to, true), calls.card(id));
    }

    private void requireAtWork(UUID person, Actor actor) {
        boolean atWork;
        try {
            atWork = staff.person(person, actor.sight()).left() == null;
        } catch (NotVisible elsewhere) {
            atWork = false;
        }
        if (!atWork) {
            throw new InvalidInput("to", "unknown");
        }
    }

    /** Something worth knowing, for people; clocks do not hear of it. */
    public void note(Actor actor, UUID id, String words) {
        calls.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand("call.read");
        note(actor, id, "note", words);
    }

    /** Finds it within sight, then asks for the capability, and holds the case until the command ends. */
    private RepairCall toChange(Actor actor, UUID id, String capability) {
        calls.find(id, actor.sight()).orElseThrow(NotVisible::new);
        actor.demand(capability);
        journal.lock(id);
        return calls.find(id, actor.sight()).orElseThrow(NotVisible::new);
    }

    /** Work on a case that waits ends the wait first, so that its clocks have run when it is judged. */
    private void endWait(Actor actor, RepairCall call) {
        if (call.status() == CallStatus.WAITING) {
            append(actor, call.id(), new CaseResumed(Codes.of(call.resume())));
        }
    }

    private RepairCall move(Actor actor, UUID id, String capability, BiConsumer<RepairCall, Instant> move) {
        RepairCall call = toChange(actor, id, capability);
        move.accept(call, clock.instant());
        calls.save(call);
        return call;
    }

    /** Two cases are always locked in the same order, so that merging one into the other both ways at once does not hang. */
    private void lockBoth(UUID one, UUID other) {
        boolean inOrder = one.compareTo(other) < 0;
        journal.lock(inOrder ? one : other);
        journal.lock(inOrder ? other : one);
    }

    private void note(Actor actor, UUID id, String kind, String words) {
        calls.insertNote(id, kind, words, clock.instant(), actor);
    }

    private void append(Actor actor, UUID id, Event event, Card... changed) {
        Entry entry = Entry.of(id, actor, event);
        journal.append(changed.length == 0 ? entry.about("call", id) : entry.with(changed));
    }
}
