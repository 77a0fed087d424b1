package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.shared.Refused;

/** What counts as done only with somebody's consent waits for that person's word, and for nobody else's. */
public final class NotYoursToAgree extends Refused {
    NotYoursToAgree(String clause) {
        super(403, Map.of("clause", clause));
    }
}
