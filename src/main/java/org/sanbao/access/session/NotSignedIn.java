package org.sanbao.access.session;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 401: the request needs a session, and there is none or it has ended. */
public final class NotSignedIn extends Refused {
    public NotSignedIn() {
        super(401, Map.of());
    }
}
