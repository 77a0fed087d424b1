package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** A deputy is somebody else than the holder, in a post held in one's own right. */
public final class NobodyDeputisesForThemselves extends Refused {
    NobodyDeputisesForThemselves() {
        super(422, Map.of());
    }
}
