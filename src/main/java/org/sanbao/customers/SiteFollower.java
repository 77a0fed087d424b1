package org.sanbao.customers;

import org.sanbao.shared.Actor;

/** What a module above told of a site while it was under way; asked in the transaction that changed what rules read of it. */
public interface SiteFollower {

    void changed(Actor by, SiteCard before, SiteCard after);
}
