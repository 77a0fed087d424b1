package org.sanbao.access.session;

import java.util.UUID;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Opens accounts for people of a test's world. */
@Component
public class TestAccounts {

    private final Accounts accounts;

    TestAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    public void open(UUID person, String name, String password) {
        accounts.open(Actor.sanbao("world"), person, name, password);
    }
}
