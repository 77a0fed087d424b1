package org.sanbao.money;

import java.util.Map;
import org.sanbao.shared.Money;
import org.sanbao.shared.Refused;

/** What was counted is not what should be there, and nobody said why. */
final class DifferenceUnexplained extends Refused {
    DifferenceUnexplained(Money expected, Money counted) {
        super(Map.of("expected", expected.toString(), "counted", counted.toString()));
    }
}
