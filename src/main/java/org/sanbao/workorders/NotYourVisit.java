package org.sanbao.workorders;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Only the technician the job is assigned to reports from it. */
public final class NotYourVisit extends Refused {
    NotYourVisit() {
        super(403, Map.of());
    }
}
