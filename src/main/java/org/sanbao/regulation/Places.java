package org.sanbao.regulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Sight;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Where a unit lies in the organisation. Units never move, so a path is looked up once. */
@Component
class Places {

    static final Sight ALL = Sight.everything("which regulation is in force where");

    private final Function<UUID, List<UUID>> pathOf;
    private final Map<UUID, List<UUID>> paths = new ConcurrentHashMap<>();

    @Autowired
    Places(Organisation organisation) {
        this(unit -> organisation.unit(unit, ALL).path());
    }

    /** @param pathOf the units from the company down to this one */
    Places(Function<UUID, List<UUID>> pathOf) {
        this.pathOf = pathOf;
    }

    /** How far below one of these units it lies: 0 is not below, 1 below the company, and so on. */
    int depthOf(UUID unit, Adoption adoption) {
        if (adoption.units().isEmpty()) {
            return 1;
        }
        if (unit == null) {
            return 0;
        }
        List<UUID> path = paths.computeIfAbsent(unit, pathOf);
        for (int depth = path.size(); depth > 0; depth--) {
            if (adoption.units().contains(path.get(depth - 1))) {
                return depth;
            }
        }
        return 0;
    }
}
