package org.sanbao.people;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The report lies with the service department. */
final class ReportPassedOnAlready extends Refused {
    ReportPassedOnAlready() {
        super(Map.of());
    }
}
