package org.sanbao.ledgers;

import java.time.LocalDate;
import java.util.Map;
import org.sanbao.shared.Refused;

/** A period is closed when it is over: until then more may be entered. */
final class PeriodNotOver extends Refused {
    PeriodNotOver(LocalDate lastDay) {
        super(Map.of("until", lastDay.toString()));
    }
}
