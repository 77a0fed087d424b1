package org.sanbao.charges;

import java.math.BigDecimal;
import java.util.List;
import org.sanbao.ledgers.Entering;
import org.sanbao.ledgers.Ledgers;
import org.sanbao.ledgers.Party;
import org.sanbao.ledgers.vocabulary.LedgerEvent;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.regulation.rules.LedgerRule;
import org.sanbao.regulation.rules.RuleRef;
import org.sanbao.shared.Actor;
import org.sanbao.tables.tables.records.ChargeRecord;
import org.springframework.stereotype.Component;

/** Enters confirmed charges in the ledger their rule names, in instalments where it says so. A reward or refund is a credit. */
@Component
class Posting {

    private final ChargeRules rules;
    private final Ledgers ledgers;

    Posting(ChargeRules rules, Ledgers ledgers) {
        this.rules = rules;
        this.ledgers = ledgers;
    }

    void enter(ChargeRecord charge, ChargeRule rule, Actor by) {
        LedgerRule ledger = rules.ledger(charge).orElse(null);
        boolean nothing = charge.getAmount() == null || charge.getAmount().signum() == 0 || charge.getInKind();
        if (ledger == null || nothing || charge.getParty() == null) {
            return;
        }
        int parts = rule.instalments() == null ? 1 : Math.max(1, rule.instalments());
        List<BigDecimal> amounts = Shares.equal(signed(charge, charge.getAmount()), parts);
        for (int i = 0; i < parts; i++) {
            if (amounts.get(i).signum() != 0) {
                ledgers.enter(entering(charge, rule, ledger, amounts.get(i), i), LedgerEvent.Kind.CHARGE, by);
            }
        }
    }

    private static Entering entering(
            ChargeRecord charge, ChargeRule rule, LedgerRule ledger, BigDecimal amount, int ahead) {
        return new Entering(
                ledger,
                new RuleRef(charge.getEdition(), charge.getRule()),
                charge.getClause(),
                party(charge, ledger),
                charge.getStream(),
                charge.getOrg(),
                charge.getObligation(),
                amount,
                charge.getDecidedAt(),
                charge.getId() + "#" + ahead,
                charge.getId().toString(),
                ahead,
                rule.beyondCap(),
                charge.getAppealUntil());
    }

    private static Party party(ChargeRecord charge, LedgerRule ledger) {
        return new Party(
                switch (ledger.of()) {
                    case "dealer" -> Party.Kind.DEALER;
                    case "org" -> Party.Kind.ORG;
                    default -> Party.Kind.PERSON;
                },
                charge.getParty());
    }

    void hold(ChargeRecord charge, boolean held) {
        ledgers.hold(charge.getId().toString(), held);
    }

    /** To another amount, or to nothing. */
    void lower(ChargeRecord charge, BigDecimal to, Actor by) {
        rules.ledger(charge)
                .ifPresent(ledger -> ledgers.lower(charge.getId().toString(), signed(charge, to), ledger, by));
    }

    private static BigDecimal signed(ChargeRecord charge, BigDecimal amount) {
        return List.of("reward", "refund").contains(charge.getKind()) ? amount.negate() : amount;
    }
}
