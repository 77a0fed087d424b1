package org.sanbao.dispatch.board;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sanbao.calendar.Span;
import org.sanbao.dispatch.technicians.Absence;
import org.sanbao.dispatch.technicians.Technician;
import org.sanbao.dispatch.technicians.Technicians;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.springframework.stereotype.Component;

/** The technicians in sight as the board's rows. */
@Component
class Lanes {

    private final Technicians technicians;

    Lanes(Technicians technicians) {
        this.technicians = technicians;
    }

    /** Those of these units, by name. */
    List<BoardLane> ofUnits(Set<UUID> units, Instant from, Instant to, Actor reader) {
        return technicians.available(reader, null, from, to).stream()
                .filter(each -> units.contains(each.unit()))
                .map(Lanes::lane)
                .toList();
    }

    /** Those of these people who are technicians in sight. */
    List<BoardLane> of(Collection<UUID> people, Instant from, Instant to, Actor reader) {
        return technicians.available(reader, people, from, to).stream()
                .map(Lanes::lane)
                .toList();
    }

    private static BoardLane lane(Technician of) {
        return new BoardLane(
                of.id(),
                of.name(),
                of.unit(),
                of.unitName(),
                of.zone(),
                place(of.base()),
                of.shifts().stream()
                        .map(each -> new Span(each.from(), each.to()))
                        .toList(),
                of.absences().stream().map(Lanes::away).toList(),
                Set.copyOf(of.skills()),
                of.tools(),
                of.stock(),
                of.areas());
    }

    /** How far out a base lies is not known; ways are reckoned as if it were in town. */
    private static Point place(org.sanbao.dispatch.technicians.Point at) {
        return at == null
                ? null
                : new Point(at.latitude().doubleValue(), at.longitude().doubleValue(), null);
    }

    private static BoardLane.Away away(Absence of) {
        return new BoardLane.Away(Codes.of(of.kind()), of.from(), of.until());
    }
}
