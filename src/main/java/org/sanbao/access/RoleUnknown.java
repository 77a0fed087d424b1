package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** No such role is in {@code access/capabilities.yaml}. */
public final class RoleUnknown extends Refused {
    RoleUnknown(String role) {
        super(422, Map.of("role", role));
    }
}
