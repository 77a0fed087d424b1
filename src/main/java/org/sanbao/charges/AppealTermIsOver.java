package org.sanbao.charges;

import java.time.Instant;
import java.util.Map;
import org.sanbao.shared.Refused;

/** It may be contested within the rule's term only, and where the rule has none not at all. */
final class AppealTermIsOver extends Refused {
    AppealTermIsOver(Instant until) {
        super(until == null ? Map.of() : Map.of("until", until.toString()));
    }
}
