package org.sanbao.access.session;

import org.springframework.stereotype.Component;

/** Makes the filter for the chain; the filter itself is no bean, or the container would run it a second time. */
@Component
public class SessionFilters {

    private final Actors actors;

    SessionFilters(Actors actors) {
        this.actors = actors;
    }

    public SessionFilter filter() {
        return new SessionFilter(actors);
    }
}
