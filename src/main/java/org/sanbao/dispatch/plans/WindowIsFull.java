package org.sanbao.dispatch.plans;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Nobody can come at that time any more without somebody else's hours being moved. */
final class WindowIsFull extends Refused {
    WindowIsFull() {
        super(409, Map.of());
    }
}
