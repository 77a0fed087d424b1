package org.sanbao.access.session;

import java.util.Optional;
import java.util.UUID;
import org.sanbao.shared.Actor;

/** The session a request came with, for what outlives the request. */
public final class LivingSession {

    private final Actors actors;
    private final String token;
    private final UUID account;

    LivingSession(Actors actors, String token, UUID account) {
        this.actors = actors;
        this.token = token;
        this.account = account;
    }

    /** Whose it is. */
    public UUID account() {
        return account;
    }

    /**
     * Who is behind it now, with what that person may see now. Empty once it has ended: at once where that happened on this node, else some
     * seconds later.
     */
    public Optional<Actor> actor() {
        return actors.behind(token).map(SignedIn::getPrincipal);
    }
}
