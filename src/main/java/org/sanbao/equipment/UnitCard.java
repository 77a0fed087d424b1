package org.sanbao.equipment;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.Money;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * What rules may read of a unit. Dates are those on the papers; null: not known, and a rule that asks cannot be decided.
 *
 * @param warrantyMonths as the product promises; null: it promises nothing of its own
 * @param contractUntil  last day of the maintenance contract it stands under; null: under none that is known
 * @param boughtIn       made by another firm
 */
@CardType(value = "unit", means = "serial-numbered unit or works in the field")
public record UnitCard(
        UUID id,
        String line,
        String model,
        LocalDate soldOn,
        LocalDate invoicedOn,
        LocalDate installedOn,
        LocalDate acceptedOn,
        LocalDate contractUntil,
        Integer warrantyMonths,
        Money price,
        Boolean gift,
        Boolean boughtIn,
        UUID soldBy)
        implements Card {}
