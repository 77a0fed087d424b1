package org.sanbao.access;

import java.util.Map;
import org.sanbao.shared.Refused;

/** The person holds this role in this unit at that time already. */
public final class PostHeldAlready extends Refused {
    PostHeldAlready(String role) {
        super(409, Map.of("role", role));
    }
}
