package org.sanbao.register;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The register of this day went to the service department before. */
final class RegisterSentAlready extends Refused {
    RegisterSentAlready() {
        super(Map.of());
    }
}
