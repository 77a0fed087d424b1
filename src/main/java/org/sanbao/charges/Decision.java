package org.sanbao.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sanbao.regulation.rules.ChargeRule;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.tables.tables.records.ChargeRecord;

/**
 * What a person fixes when confirming.
 *
 * @param amount  where the rule asks for it; else null
 * @param measure where the rule asks for one: one of its measures; else null
 * @param inKind  made good in kind, where the rule lets: nothing is entered then
 */
record Decision(BigDecimal amount, String measure, boolean inKind) {

    /** Refused as invalid input outside what the rule lets a person fix. */
    void fix(ChargeRecord charge, ChargeRule rule) {
        if (inKind && !rule.orInKind()) {
            throw new InvalidInput("inKind", "not-offered");
        }
        charge.setInKind(inKind);
        boolean measures = rule.ask() != null && !rule.ask().measures().isEmpty();
        if (measure != null && !(measures && rule.ask().measures().contains(measure))) {
            throw new InvalidInput("measure", "unknown");
        }
        charge.setMeasure(measure);
        if (rule.ask() == null) {
            if (amount != null && amount.compareTo(charge.getAmount()) != 0) {
                throw new InvalidInput("amount", "not-offered");
            }
            return;
        }
        if (amount == null) {
            if (measure == null) {
                throw new InvalidInput(measures && rule.unit().equals("measure") ? "measure" : "amount", "not-blank");
            }
            return;
        }
        charge.setAmount(within(charge, amount.setScale(2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal within(ChargeRecord charge, BigDecimal amount) {
        boolean below = charge.getMinAmount() != null && amount.compareTo(charge.getMinAmount()) < 0;
        boolean above = charge.getMaxAmount() != null && amount.compareTo(charge.getMaxAmount()) > 0;
        if (below || above || amount.signum() < 0) {
            throw new InvalidInput("amount", "out-of-bounds");
        }
        return amount;
    }
}
