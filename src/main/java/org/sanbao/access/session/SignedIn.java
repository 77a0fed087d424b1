package org.sanbao.access.session;

import java.util.List;
import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A request with a living session or another system's key. Its name is the id of the account or the key, under which commands are idempotent. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final UUID account;
    private final transient Actor actor;

    public SignedIn(UUID account, Actor actor) {
        super(List.of());
        this.account = account;
        this.actor = actor;
        setAuthenticated(true);
    }

    UUID account() {
        return account;
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public Object getCredentials() {
        return null;
    }

    @Override
    public String getName() {
        return account.toString();
    }
}
