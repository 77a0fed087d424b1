package org.sanbao.dispatch.travel;

import static org.jooq.impl.DSL.any;
import static org.sanbao.tables.Tables.TRAVEL_LEG;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.SystemClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a service of ways answered, for a month: roads change slowly. Places are told apart by 0.0001 degrees, some ten metres. */
@Repository
class KnownLegs {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final double PARTS_OF_A_DEGREE = 10_000;
    private static final long ROUND_THE_EARTH = 3_600_001;
    private static final int IN_ONE_STATEMENT = 5_000;

    private final DSLContext database;
    private final SystemClock clock;

    KnownLegs(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** From one place to another, by {@link #place}. */
    record Ends(long origin, long destination) {}

    record Leg(int seconds, int metres) {}

    /** A point as one number; points of one number are one place. */
    static long place(Waypoint point) {
        long north = Math.round((point.latitude() + 90) * PARTS_OF_A_DEGREE);
        long east = Math.round((point.longitude() + 180) * PARTS_OF_A_DEGREE);
        return north * ROUND_THE_EARTH + east;
    }

    Map<Ends, Leg> among(Collection<Long> places) {
        Long[] all = places.toArray(Long[]::new);
        var legs = new HashMap<Ends, Leg>();
        database.select(TRAVEL_LEG.ORIGIN, TRAVEL_LEG.DESTINATION, TRAVEL_LEG.SECONDS, TRAVEL_LEG.METRES)
                .from(TRAVEL_LEG)
                .where(
                        TRAVEL_LEG.ORIGIN.eq(any(all)),
                        TRAVEL_LEG.DESTINATION.eq(any(all)),
                        TRAVEL_LEG.ASKED_AT.gt(clock.instant().minus(KEPT)))
                .forEach(row -> legs.put(new Ends(row.value1(), row.value2()), new Leg(row.value3(), row.value4())));
        return legs;
    }

    /** Of its own, so that whoever only reads may learn a way on the way. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void keep(Map<Ends, Leg> legs) {
        var now = clock.instant();
        var rows = legs.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Ends, Leg> each) -> each.getKey().origin)
                        .thenComparing(each -> each.getKey().destination))
                .toList();
        for (int from = 0; from < rows.size(); from += IN_ONE_STATEMENT) {
            var some = rows.subList(from, Math.min(rows.size(), from + IN_ONE_STATEMENT));
            database.insertInto(
                            TRAVEL_LEG,
                            TRAVEL_LEG.ORIGIN,
                            TRAVEL_LEG.DESTINATION,
                            TRAVEL_LEG.SECONDS,
                            TRAVEL_LEG.METRES,
                            TRAVEL_LEG.ASKED_AT)
                    .valuesOfRows(some.stream()
                            .map(each -> DSL.row(
                                    each.getKey().origin,
                                    each.getKey().destination,
                                    each.getValue().seconds,
                                    each.getValue().metres,
                                    now))
                            .toList())
                    .onConflict(TRAVEL_LEG.ORIGIN, TRAVEL_LEG.DESTINATION)
                    .doUpdate()
                    .set(TRAVEL_LEG.SECONDS, DSL.excluded(TRAVEL_LEG.SECONDS))
                    .set(TRAVEL_LEG.METRES, DSL.excluded(TRAVEL_LEG.METRES))
                    .set(TRAVEL_LEG.ASKED_AT, DSL.excluded(TRAVEL_LEG.ASKED_AT))
                    .execute();
        }
    }

    @Scheduled(fixedDelay = 86_400_000, initialDelay = 1_200_000)
    void forgetOld() {
        database.deleteFrom(TRAVEL_LEG)
                .where(TRAVEL_LEG.ASKED_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }
}
