package org.sanbao.workshop.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What happens to customers' goods between the day they are taken along and the day they are back. */
public sealed interface ItemEvent extends Event {

    @EventType(
            value = "item.taken-in",
            cards = {"job", "customer", "unit", "org"},
            means = "product leaves the customer")
    record TakenIn() implements ItemEvent {}

    /** When the goods come, and again when they are gone. */
    @EventType(
            value = "item.registered",
            cards = {"job", "customer", "unit", "org"},
            means = "line in the in/out register")
    record Registered() implements ItemEvent {}

    /** @param discrepancy other things were repaired than ordered */
    @EventType(
            value = "item.inspected",
            cards = {"job", "unit", "org"},
            means = "repair checked")
    record Inspected(boolean passed, boolean discrepancy) implements ItemEvent {}

    @EventType(
            value = "item.returned",
            cards = {"job", "customer", "unit", "org"},
            means = "product back with the customer")
    record Returned() implements ItemEvent {}
}
