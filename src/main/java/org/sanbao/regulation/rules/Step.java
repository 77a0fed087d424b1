package org.sanbao.regulation.rules;

import java.util.Map;
import org.sanbao.regulation.reading.Expression;

/** A consequence. Steps run once, keyed by obligation or event, place in the list and repetition. Wording are codes of the pack's catalogue. */
public sealed interface Step {

    Timing timing();

    /** @param about code of the text that says what it is about; null is the rule itself */
    record Notify(Timing timing, Party to, String about) implements Step {}

    /** The party becomes co-owner and must acknowledge. */
    record Escalate(Timing timing, Party to, String about) implements Step {}

    /** Shows a text on the screen at that moment; {@code to} null is whoever gave the command. */
    record Say(Timing timing, String text, Party to) implements Step {}

    /** @param points a double or money, as the ledger's unit says */
    record Mark(Timing timing, String ledger, Party against, Expression points) implements Step {}

    /** Proposes the charge rule of this id in the same pack. */
    record Charge(Timing timing, String charge) implements Step {}

    /** @param path one of the vocabulary's settable paths; {@code to} of its type */
    record Set(Timing timing, String path, Expression to) implements Step {}

    /** Starts the obligation of this id in the same pack, whose trigger is {@code raised}. */
    record Raise(Timing timing, String obligation) implements Step {}

    /** Opens a case that keeps a link to its parent. */
    record Open(Timing timing, String kind, Party to) implements Step {}

    /** Drafts a paper for a role to sign; {@code to} may be null. */
    record Issue(Timing timing, String form, Party by, Party to) implements Step {}

    /** Counts as: emits the event through its module's command, after {@code confirm} agreed where not null. */
    record Deem(Timing timing, String event, Map<String, Expression> with, Party confirm) implements Step {
        public Deem {
            with = Map.copyOf(with);
        }
    }

    /** Puts an action on the page; nothing is owed. {@code what} is a form of the pack or an event. */
    record Offer(Timing timing, String what, Party to) implements Step {}

    /** Ends the open obligation of this id of the same subject. */
    record Cancel(Timing timing, String obligation) implements Step {}
}
