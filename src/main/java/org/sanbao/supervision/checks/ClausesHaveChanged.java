package org.sanbao.supervision.checks;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 409: since the list was read another version came into force there, so that not all that counts now was looked at. */
public final class ClausesHaveChanged extends Refused {
    ClausesHaveChanged() {
        super(409, Map.of());
    }
}
