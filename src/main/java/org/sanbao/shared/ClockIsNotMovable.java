package org.sanbao.shared;

import java.util.Map;

/** The business clock of a real company's database follows the machine's. */
public final class ClockIsNotMovable extends Refused {
    public ClockIsNotMovable() {
        super(403, Map.of());
    }
}
