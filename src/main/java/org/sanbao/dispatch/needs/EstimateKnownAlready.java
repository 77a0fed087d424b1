package org.sanbao.dispatch.needs;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Two estimates of the same work would leave open which holds. */
public final class EstimateKnownAlready extends Refused {
    EstimateKnownAlready(int minutes) {
        super(Map.of("minutes", minutes));
    }
}
