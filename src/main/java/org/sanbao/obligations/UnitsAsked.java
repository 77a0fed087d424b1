package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;

/**
 * Of which units somebody asks: one with all below it, or everything in sight.
 *
 * @param top  the uppermost of them; days begin by its clocks
 * @param seen every unit in the reader's sight
 */
record UnitsAsked(OrgUnit top, List<OrgUnit> seen, Condition which) {

    /**
     * @param unit null for everything in sight
     * @throws NotVisible if the unit is out of sight
     */
    static UnitsAsked of(UUID unit, Organisation organisation, Sight sight) {
        List<OrgUnit> seen = organisation.units(sight);
        if (unit == null) {
            OrgUnit top = seen.stream().findFirst().orElseThrow(NotVisible::new);
            return new UnitsAsked(top, seen, sight.of(OBLIGATION.UNIT));
        }
        OrgUnit top = organisation.unit(unit, sight);
        List<UUID> below = seen.stream()
                .filter(each -> each.path().contains(top.id()))
                .map(OrgUnit::id)
                .toList();
        return new UnitsAsked(top, seen, OBLIGATION.UNIT.in(below));
    }

    /** When the day ends in which that instant lies. */
    Instant midnightAfter(Instant instant) {
        return top.dayOf(instant).plusDays(1).atStartOfDay(top.zone()).toInstant();
    }
}
