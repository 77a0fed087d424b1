package org.sanbao.supervision.monthly;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: there is one supervision report a unit and month, and it stays as it was signed. */
public final class MonthReportedAlready extends Refused {
    MonthReportedAlready() {
        super(409, Map.of());
    }
}
