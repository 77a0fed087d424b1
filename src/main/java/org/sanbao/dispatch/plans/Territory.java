package org.sanbao.dispatch.plans;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanbao.access.OrgUnit;
import org.sanbao.dispatch.needs.Need;
import org.sanbao.dispatch.technicians.Technician;

/** Whose jobs a technician does: those of the own unit, of units above and below it, and of the areas that are the technician's. */
final class Territory {

    private final Map<UUID, List<UUID>> paths;

    /** @param units all of the company, closed ones need not be among them */
    Territory(Collection<OrgUnit> units) {
        paths = units.stream().collect(Collectors.toMap(OrgUnit::id, OrgUnit::path));
    }

    boolean holds(Technician lane, Need need) {
        return related(lane.unit(), need.org())
                && (need.area() == null
                        || lane.areas().isEmpty()
                        || lane.areas().contains(need.area()));
    }

    private boolean related(UUID one, UUID other) {
        return paths.getOrDefault(one, List.of(one)).contains(other)
                || paths.getOrDefault(other, List.of(other)).contains(one);
    }
}
