package org.sanbao.charges;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Nobody decides what they are charged with themselves, or get. */
final class NobodyDecidesTheirOwn extends Refused {
    NobodyDecidesTheirOwn(String clause) {
        super(403, Map.of("clause", clause));
    }
}
