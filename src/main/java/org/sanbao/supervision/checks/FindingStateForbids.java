package org.sanbao.supervision.checks;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: a finding is answered while it is open, and accepted or sent back once it is answered. */
public final class FindingStateForbids extends Refused {
    FindingStateForbids() {
        super(409, Map.of());
    }
}
