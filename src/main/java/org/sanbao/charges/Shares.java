package org.sanbao.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Splits a sum so that the parts are whole cents and together the sum: what rounding leaves goes to the first ones. */
final class Shares {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Shares() {}

    static List<BigDecimal> equal(BigDecimal sum, int parts) {
        return by(sum, Collections.nCopies(parts, BigDecimal.ONE));
    }

    /** In proportion to the weights, which are not negative; equal ones where all are zero. */
    static List<BigDecimal> by(BigDecimal sum, List<BigDecimal> weights) {
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (all.signum() == 0) {
            return by(sum, Collections.nCopies(weights.size(), BigDecimal.ONE));
        }
        var parts = new ArrayList<BigDecimal>();
        BigDecimal left = sum;
        for (BigDecimal weight : weights) {
            BigDecimal part = sum.multiply(weight).divide(all, 2, RoundingMode.DOWN);
            parts.add(part);
            left = left.subtract(part);
        }
        BigDecimal cent = left.signum() < 0 ? CENT.negate() : CENT;
        for (int i = 0; left.signum() != 0; i = (i + 1) % parts.size()) {
            if (weights.get(i).signum() != 0) {
                parts.set(i, parts.get(i).add(cent));
                left = left.subtract(cent);
            }
        }
        return parts;
    }
}
