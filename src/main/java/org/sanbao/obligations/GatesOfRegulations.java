package org.sanbao.obligations;

import org.sanbao.journal.Entry;
import org.sanbao.regulation.drafts.BeforeInForce;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The regulations' own gates stand before a regulation as before any other deed. */
@Component
class GatesOfRegulations implements BeforeInForce {

    private final Gates gates;

    GatesOfRegulations(Gates gates) {
        this.gates = gates;
    }

    @Override
    public void check(Actor by, Entry intended) {
        gates.check(by, intended);
    }
}
