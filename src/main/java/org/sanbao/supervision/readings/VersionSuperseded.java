package org.sanbao.supervision.readings;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 422: what was to be confirmed is no longer asked for: a later version came, or the person works where another counts. */
public final class VersionSuperseded extends Refused {
    VersionSuperseded() {
        super(Map.of());
    }
}
