package org.sanbao.equipment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.shared.Actor;

/** What a module above told of units while they were under way; asked in the transaction that changed what rules read of them. */
public interface UnitFollower {

    /** @param before never equal to {@code after}; both are of one unit */
    record Change(UnitCard before, UnitCard after) {}

    /** Units of this product that it has something under way about. */
    Set<UUID> underWay(UUID product);

    /** All that one command changed. */
    void changed(Actor by, List<Change> units);
}
