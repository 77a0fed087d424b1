package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** Not the code that the server printed at its last start. */
final class SetupCodeWrong extends Refused {
    SetupCodeWrong() {
        super(403, Map.of());
    }
}
