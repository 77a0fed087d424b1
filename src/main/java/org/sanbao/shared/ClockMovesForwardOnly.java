package org.sanbao.shared;

import java.util.Map;

/** The business clock was to be turned back, which would let deeds precede their reasons. */
public final class ClockMovesForwardOnly extends Refused {
    public ClockMovesForwardOnly() {
        super(Map.of());
    }
}
