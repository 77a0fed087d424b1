package org.sanbao.money.vocabulary;

import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What happens to money in the wake of a work order. */
public sealed interface MoneyEvent extends Event {

    @EventType(
            value = "cash.taken",
            cards = {"job", "customer", "org"},
            means = "technician collected")
    record Taken(Money amount) implements MoneyEvent {}

    @EventType(
            value = "cash.handed-in",
            cards = {"job", "org"},
            means = "accountant has it")
    record HandedIn(Money amount) implements MoneyEvent {}

    /** @param by role of whoever made it out */
    @EventType(
            value = "invoice.issued",
            cards = {"job", "customer", "org"},
            means = "formal invoice")
    record Invoiced(Money amount, String by) implements MoneyEvent {}
}
