package org.sanbao.charges.vocabulary;

import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What becomes of a charge; each names the rule as {@code P1/missed-call}. */
public sealed interface ChargeEvent extends Event {

    /** @param kind deduction, reward, fee, refund or measure */
    @EventType(
            value = "charge.proposed",
            cards = {"person", "org", "dealer", "customer"},
            means = "a clause proposes a charge, reward, fee or measure")
    record Proposed(String charge, String kind) implements ChargeEvent {}

    /**
     * @param amount  null where points or a measure were confirmed
     * @param points  null where money or a measure was
     * @param measure null unless it is one
     */
    @EventType(
            value = "charge.confirmed",
            cards = {"person", "org", "dealer", "customer"},
            means = "a proposed charge, reward or fee was confirmed")
    record Confirmed(String charge, Money amount, Double points, String measure) implements ChargeEvent {}

    enum Why {
        /** A person decided against it. */
        DROPPED,
        /** What it is for turned out not to be so. */
        WITHDRAWN,
        /** Another charge took its place. */
        REPLACED
    }

    @EventType(
            value = "charge.dropped",
            cards = {"person", "org", "dealer", "customer"},
            means = "a proposed charge came to nothing")
    record Dropped(String charge, Why why) implements ChargeEvent {}

    @EventType(
            value = "charge.appealed",
            cards = {"person", "org", "dealer"},
            means = "and contested")
    record Appealed(String charge) implements ChargeEvent {}

    enum Outcome {
        UPHELD,
        REDUCED,
        LIFTED
    }

    /** @param amount what is charged from now on; null where it is no money */
    @EventType(
            value = "charge.reviewed",
            cards = {"person", "org", "dealer", "customer"},
            means = "a confirmed charge was looked at again: upheld, reduced or lifted")
    record Reviewed(String charge, Outcome outcome, Money amount, Double points) implements ChargeEvent {}

    @EventType(
            value = "charge.agreed",
            cards = {"person", "org", "dealer"},
            means = "whom a voluntary charge concerns agreed to it")
    record Agreed(String charge) implements ChargeEvent {}
}
