package org.sanbao.regulation.rules;

import java.util.List;
import org.sanbao.regulation.reading.Condition;
import org.sanbao.regulation.reading.Expression;
import org.sanbao.regulation.reading.Reads;
import org.sanbao.regulation.time.Length;

/**
 * Money, points or a measure against somebody: always a proposal that a person confirms.
 *
 * @param unit    a currency of ISO 4217, {@code points} or {@code measure}
 * @param amount  the formula, or null where {@code ask} lets a person fix it inside bounds
 * @param ledger  the account, or null
 * @param appeal  how long it may be contested; null is not at all
 */
public record ChargeRule(
        Head head,
        Trigger trigger,
        Condition condition,
        Kind kind,
        Party to,
        String unit,
        Expression amount,
        Ask ask,
        String share,
        String ledger,
        boolean beyondCap,
        List<String> replaces,
        boolean orInKind,
        boolean voluntary,
        Integer instalments,
        List<String> proof,
        Party confirm,
        Length appeal,
        Reads reads)
        implements Rule {

    public enum Kind {
        DEDUCTION,
        REWARD,
        FEE,
        REFUND,
        MEASURE
    }

    /** Bounds for a person's judgement; each may be null. {@code by} is the attribute by which to judge. */
    public record Ask(
            Expression min, Expression max, Expression suggest, List<String> measures, String by, String what) {
        public Ask {
            measures = List.copyOf(measures);
        }
    }

    public ChargeRule {
        replaces = List.copyOf(replaces);
        proof = List.copyOf(proof);
    }
}
