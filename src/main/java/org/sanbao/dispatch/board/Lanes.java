package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.technicians.Technicians;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** The technicians in sight who have a row on the board, by name. */
@Component
class Lanes {

    private final Technicians technicians;

    Lanes(Technicians technicians) {
        this.technicians = technicians;
    }

    List<Technician> ofUnits(Set<UUID> units, Instant from, Instant to, Actor reader) {
        return technicians.available(reader, null, from, to).stream()
                .filter(each -> units.contains(each.unit()))
                .toList();
    }

    /** Those of these people who are technicians in sight. */
    List<Technician> of(Collection<UUID> people, Instant from, Instant to, Actor reader) {
        return technicians.available(reader, people, from, to);
    }
}
