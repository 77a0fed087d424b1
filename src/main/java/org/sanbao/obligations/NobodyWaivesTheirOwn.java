package org.sanbao.obligations;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Who owes a duty cannot let themselves off it; somebody else must approve. */
public final class NobodyWaivesTheirOwn extends Refused {
    NobodyWaivesTheirOwn(String clause) {
        super(403, Map.of("clause", clause));
    }
}
