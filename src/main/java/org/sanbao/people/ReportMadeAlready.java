package org.sanbao.people;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The director's report of this day was made before. */
final class ReportMadeAlready extends Refused {
    ReportMadeAlready() {
        super(Map.of());
    }
}
