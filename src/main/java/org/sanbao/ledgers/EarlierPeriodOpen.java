package org.sanbao.ledgers;

import java.time.LocalDate;
import java.util.Map;
import org.sanbao.shared.Refused;

/** Periods are closed one after the other: what an earlier one leaves is carried into the next. */
final class EarlierPeriodOpen extends Refused {
    EarlierPeriodOpen(LocalDate period) {
        super(Map.of("period", period.toString()));
    }
}
