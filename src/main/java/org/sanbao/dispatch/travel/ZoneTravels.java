package org.sanbao.dispatch.travel;

import static org.sanbao.tables.Tables.TRAVEL_PACE;
import static org.sanbao.tables.Tables.TRAVEL_ZONE;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Codes;
import org.springframework.stereotype.Repository;

/** The company's figures for ways in each zone; they come with the first start and are corrected here. */
@Repository
class ZoneTravels {

    private final DSLContext database;

    ZoneTravels(DSLContext database) {
        this.database = database;
    }

    record Kept(ZoneTravel travel, int version) {}

    /** Of every zone. */
    Map<Zone, Kept> all() {
        var paces = database.selectFrom(TRAVEL_PACE)
                .orderBy(TRAVEL_PACE.FROM_HOUR)
                .fetchGroups(
                        TRAVEL_PACE.ZONE,
                        row -> new ZoneTravel.Pace(row.getFromHour().intValue(), row.getKmh()));
        var all = new EnumMap<Zone, Kept>(Zone.class);
        for (Record row : database.selectFrom(TRAVEL_ZONE).fetch()) {
            String zone = row.get(TRAVEL_ZONE.ZONE);
            var travel =
                    new ZoneTravel(row.get(TRAVEL_ZONE.DETOUR), row.get(TRAVEL_ZONE.PARKING_MINUTES), paces.get(zone));
            all.put(Codes.parse(Zone.class, zone), new Kept(travel, row.get(TRAVEL_ZONE.VERSION)));
        }
        return all;
    }

    /** False if the version seen is not the current one. */
    boolean update(Zone zone, ZoneTravel travel, long seen) {
        int changed = database.update(TRAVEL_ZONE)
                .set(TRAVEL_ZONE.DETOUR, travel.detour())
                .set(TRAVEL_ZONE.PARKING_MINUTES, travel.parkingMinutes())
                .set(TRAVEL_ZONE.VERSION, TRAVEL_ZONE.VERSION.plus(1))
                .where(TRAVEL_ZONE.ZONE.eq(Codes.of(zone)), TRAVEL_ZONE.VERSION.eq((int) seen))
                .execute();
        if (changed == 1) {
            rewrite(Codes.of(zone), travel.paces());
        }
        return changed == 1;
    }

    private void rewrite(String zone, List<ZoneTravel.Pace> paces) {
        database.deleteFrom(TRAVEL_PACE).where(TRAVEL_PACE.ZONE.eq(zone)).execute();
        paces.forEach(each -> database.insertInto(TRAVEL_PACE)
                .set(TRAVEL_PACE.ZONE, zone)
                .set(TRAVEL_PACE.FROM_HOUR, each.fromHour().shortValue())
                .set(TRAVEL_PACE.KMH, each.kmh())
                .execute());
    }
}
