package org.sanbao.supervision.checks;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 403: whoever answers for a finding, or said how it was remedied, does not say that it is. */
public final class NobodySettlesTheirOwnFinding extends Refused {
    NobodySettlesTheirOwnFinding() {
        super(403, Map.of());
    }
}
