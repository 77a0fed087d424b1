package org.sanbao.supervision.monthly;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: a month is reported on once it is over where the unit works. */
public final class MonthNotOver extends Refused {
    MonthNotOver() {
        super(Map.of());
    }
}
