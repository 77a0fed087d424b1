package org.sanbao.dispatch.needs;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The estimate for all work is what a job needs where nothing else is said. */
public final class DefaultEstimateStays extends Refused {
    DefaultEstimateStays() {
        super(Map.of());
    }
}
