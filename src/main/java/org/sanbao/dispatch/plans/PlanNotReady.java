package org.sanbao.dispatch.plans;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The planner is still thinking, or found nothing: there is nothing to accept yet. */
final class PlanNotReady extends Refused {
    PlanNotReady() {
        super(409, Map.of());
    }
}
