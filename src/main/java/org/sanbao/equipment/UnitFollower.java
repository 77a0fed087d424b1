package org.sanbao.equipment;

import org.sanbao.shared.Actor;

/** What a module above told of a unit while it was under way; asked in the transaction that changed what rules read of it. */
public interface UnitFollower {

    void changed(Actor by, UnitCard before, UnitCard after);
}
