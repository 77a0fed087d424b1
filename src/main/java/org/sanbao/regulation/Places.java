package org.sanbao.regulation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Component;

/** Where a unit lies in the organisation. Units never move, so a path is looked up once. */
@Component
class Places {

    private static final Sight ALL = Sight.everything("which regulation is in force where");

    private final Organisation organisation;
    private final Map<UUID, List<UUID>> paths = new ConcurrentHashMap<>();

    Places(Organisation organisation) {
        this.organisation = organisation;
    }

    /** How far below one of these units it lies: 0 is not below, 1 below the company, and so on. */
    int depthOf(UUID unit, Adoption adoption) {
        if (adoption.units().isEmpty()) {
            return 1;
        }
        if (unit == null) {
            return 0;
        }
        List<UUID> path =
                paths.computeIfAbsent(unit, id -> organisation.unit(id, ALL).path());
        for (int depth = path.size(); depth > 0; depth--) {
            if (adoption.units().contains(path.get(depth - 1))) {
                return depth;
            }
        }
        return 0;
    }
}
