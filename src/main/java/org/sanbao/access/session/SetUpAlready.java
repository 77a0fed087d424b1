package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** There is a company; whoever wants to join it asks its administrator. */
final class SetUpAlready extends Refused {
    SetUpAlready() {
        super(409, Map.of());
    }
}
