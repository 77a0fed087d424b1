package org.sanbao.ledgers;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.RuleRef;

/**
 * Something to be entered in an account.
 *
 * @param ledger    in the edition of the rule it follows from
 * @param unit      organisation unit of the case; whose account it is has a unit of its own
 * @param amount    positive weighs on the party
 * @param at        when what it is for happened
 * @param source    unique: given again, it is entered once
 * @param origin    the consequence or charge; the same for all parts
 * @param ahead     so many periods later than the one it would belong to: an instalment
 * @param freeFrom  until then it may be contested and no close takes it; null is at once
 */
public record Entering(
        LedgerRule ledger,
        RuleRef rule,
        String clause,
        Party party,
        UUID stream,
        UUID unit,
        UUID obligation,
        BigDecimal amount,
        Instant at,
        String source,
        String origin,
        int ahead,
        boolean beyondCap,
        Instant freeFrom) {

    /** A mark: at once, whole, not to be contested by itself. */
    static Entering mark(
            LedgerRule ledger, org.sanbao.obligations.Consequence of, Party party, BigDecimal points, int share) {
        return new Entering(
                ledger,
                of.rule(),
                of.clause(),
                party,
                of.stream(),
                of.unit(),
                of.obligation(),
                points,
                of.at(),
                of.key() + "#" + share,
                of.key(),
                0,
                false,
                null);
    }
}
