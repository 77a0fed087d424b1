package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A deputy's days end after they begin, and not before now. */
public final class DeputyDaysAmiss extends Refused {
    DeputyDaysAmiss() {
        super(422, Map.of());
    }
}
