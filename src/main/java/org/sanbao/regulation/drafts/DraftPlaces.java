package org.sanbao.regulation.drafts;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** Where a draft shall count, and when its first day begins there. */
@Component
class DraftPlaces {

    private static final Sight ALL = Sight.everything("where a regulation shall count");

    private final Organisation organisation;

    DraftPlaces(Organisation organisation) {
        this.organisation = organisation;
    }

    /** @throws InvalidInput for a unit the actor does not see */
    void require(Actor by, DraftTerms terms) {
        for (UUID unit : terms.units()) {
            try {
                organisation.unit(unit, by.sight());
            } catch (NotVisible outOfSight) {
                throw new InvalidInput("units", "unknown");
            }
        }
    }

    /** What a unit is called. */
    String name(UUID unit) {
        return organisation.unit(unit, ALL).name();
    }

    /** The one unit it is for; the company, when it is for several or for all. */
    OrgUnit of(DraftTerms terms) {
        return of(terms.units());
    }

    /** Likewise of units, all where there are none. */
    OrgUnit of(Set<UUID> units) {
        return units.size() == 1
                ? organisation.unit(units.iterator().next(), ALL)
                : organisation.units(ALL).stream()
                        .filter(unit -> unit.parent() == null)
                        .findFirst()
                        .orElseThrow(NotVisible::new);
    }

    /** The first instant of its first day, in that unit's zone. */
    Instant begins(DraftTerms terms) {
        return terms.effective().atStartOfDay(of(terms).zone()).toInstant();
    }
}
