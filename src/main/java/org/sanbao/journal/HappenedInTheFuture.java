package org.sanbao.journal;

import java.time.Instant;
import java.util.Map;
import org.sanbao.shared.Refused;

/** Something was said to have happened later than now. */
public final class HappenedInTheFuture extends Refused {
    public HappenedInTheFuture(Instant happened) {
        super(Map.of("happened", happened.toString()));
    }
}
