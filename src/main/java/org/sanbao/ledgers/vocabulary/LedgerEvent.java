package org.sanbao.ledgers.vocabulary;

import java.time.LocalDate;
import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What happens to the account of a person, dealer or unit. */
public sealed interface LedgerEvent extends Event {

    enum Kind {
        MARK,
        CHARGE,
        COUNTER
    }

    /**
     * @param pack   the ledger's, {@code P1}
     * @param points null in an account of money; negative where something is taken back
     * @param amount null in an account of points, else likewise
     */
    @EventType(
            value = "ledger.entered",
            cards = {"person", "dealer", "org"},
            means = "a mark or a confirmed charge was entered in an account, or taken back")
    record Entered(String pack, String ledger, Kind kind, Double points, Money amount) implements LedgerEvent {}

    /**
     * @param period first day of the period
     * @param points null in an account of money
     * @param amount null in an account of points
     */
    @EventType(
            value = "ledger.posted",
            cards = {"person", "dealer", "org"},
            means = "an account was closed for a period: so much of it was taken")
    record Posted(String pack, String ledger, LocalDate period, Double points, Money amount) implements LedgerEvent {}
}
