package org.sanbao.workorders;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.sanbao.shared.Money;

/** What the work costs the customer, in the job's currency; null is not estimated. */
public record Costs(
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal labour,
        @PositiveOrZero @Digits(integer = 10, fraction = 2) BigDecimal material,

        @PositiveOrZero @Digits(integer = 10, fraction = 2) @DecimalMax("1000000000")
        BigDecimal travel) {

    /** All together; null while nothing is estimated. */
    Money fee(String currency) {
        return Stream.of(labour, material, travel)
                .filter(java.util.Objects::nonNull)
                .reduce(BigDecimal::add)
                .map(sum -> Money.of(sum, currency))
                .orElse(null);
    }

    Money money(BigDecimal amount, String currency) {
        return amount == null ? null : Money.of(amount, currency);
    }
}
