package org.sanbao.people;

import java.util.Map;
import org.sanbao.shared.Refused;

/** This day's report was confirmed before; what it says stays. */
final class ReportConfirmedAlready extends Refused {
    ReportConfirmedAlready() {
        super(Map.of());
    }
}
