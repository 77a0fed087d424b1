package org.sanbao.people;

import java.util.Map;
import org.sanbao.shared.Refused;

/** What was read is no longer what the day's work says. */
final class DayChangedMeanwhile extends Refused {
    DayChangedMeanwhile() {
        super(Map.of());
    }
}
