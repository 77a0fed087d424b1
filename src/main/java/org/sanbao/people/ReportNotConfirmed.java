package org.sanbao.people;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Of a day nobody reported there is nothing to correct. */
final class ReportNotConfirmed extends Refused {
    ReportNotConfirmed() {
        super(Map.of());
    }
}
