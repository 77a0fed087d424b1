package org.sanbao.access.session;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Finds the session of a request that goes on for longer than its rights were looked up for. */
@Component
public class LivingSessions {

    private final Actors actors;

    LivingSessions(Actors actors) {
        this.actors = actors;
    }

    /** @throws NotSignedIn if it has none that lives */
    public LivingSession of(HttpServletRequest request) {
        return SessionFilter.token(request)
                .flatMap(token -> actors.behind(token).map(who -> new LivingSession(actors, token, who.account())))
                .orElseThrow(NotSignedIn::new);
    }
}
