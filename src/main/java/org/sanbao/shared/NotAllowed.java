package org.sanbao.shared;

import java.util.Map;

/** 403: the actor can see the thing, but no role the actor holds may do this. */
public final class NotAllowed extends Refused {

    public NotAllowed(String capability) {
        super(403, Map.of("capability", capability));
    }
}
