package org.sanbao.dispatch.technicians;

import static org.sanbao.tables.Tables.DEPOT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.access.OrgUnit;
import org.sanbao.access.Organisation;
import org.sanbao.dispatch.travel.Point;
import org.sanbao.journal.Changes;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.tables.tables.records.DepotRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where tools and parts lie and vans start: one place for a unit, which serves those below it that have none. */
@Service
@Transactional
public class Depots {

    private final DSLContext database;
    private final Organisation organisation;
    private final Changes changes;

    Depots(DSLContext database, Organisation organisation, Changes changes) {
        this.database = database;
        this.organisation = organisation;
        this.changes = changes;
    }

    /**
     * A unit's own place.
     *
     * @param place   null where the unit has none of its own
     * @param version for {@code If-Match}; 0 where it has none
     */
    public record Depot(UUID unit, String unitName, Point place, int version) {}

    /** Of every open unit in sight, as the organisation lists them. */
    @Transactional(readOnly = true)
    public List<Depot> all(Actor by) {
        by.demand("job.read");
        Map<UUID, DepotRecord> placed = placed(by.sight());
        return organisation.units(by.sight()).stream()
                .map(unit -> depot(unit, placed.get(unit.id())))
                .toList();
    }

    /** Puts the unit's depot there. */
    public Depot place(Actor by, UUID unit, long seen, Point where) {
        OrgUnit found = organisation.unit(unit, by.sight());
        by.demand("technician.manage");
        if (write(unit, seen, where) == 0) {
            DepotRecord now = placed(by.sight()).get(unit);
            throw new VersionStale(now == null ? 0 : now.getVersion());
        }
        changes.note(by, "depot", unit, unit);
        return depot(found, placed(by.sight()).get(unit));
    }

    /** The places of units by id, for whoever looks up the tree for the nearest. */
    Map<UUID, Point> places() {
        return database.selectFrom(DEPOT).fetchMap(DEPOT.ORG, row -> Point.of(row.getLatitude(), row.getLongitude()));
    }

    /** The nearest up the tree; null where none has one. */
    static Point nearest(OrgUnit unit, Map<UUID, Point> places) {
        return unit.path().reversed().stream()
                .map(places::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private int write(UUID unit, long seen, Point where) {
        return seen == 0
                ? database.insertInto(DEPOT)
                        .set(DEPOT.ORG, unit)
                        .set(DEPOT.LATITUDE, where.latitude())
                        .set(DEPOT.LONGITUDE, where.longitude())
                        .onConflictDoNothing()
                        .execute()
                : database.update(DEPOT)
                        .set(DEPOT.LATITUDE, where.latitude())
                        .set(DEPOT.LONGITUDE, where.longitude())
                        .set(DEPOT.VERSION, DEPOT.VERSION.plus(1))
                        .where(DEPOT.ORG.eq(unit), DEPOT.VERSION.eq((int) seen))
                        .execute();
    }

    private Map<UUID, DepotRecord> placed(Sight sight) {
        return database.selectFrom(DEPOT).where(sight.of(DEPOT.ORG)).fetchMap(DEPOT.ORG);
    }

    private static Depot depot(OrgUnit unit, DepotRecord row) {
        return row == null
                ? new Depot(unit.id(), unit.name(), null, 0)
                : new Depot(unit.id(), unit.name(), Point.of(row.getLatitude(), row.getLongitude()), row.getVersion());
    }
}
