package org.sanbao.calendar;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.sanbao.tables.Tables.CALENDAR_REVISION;
import static org.sanbao.tables.Tables.UNIT_CALENDAR;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.PerTransaction;
import org.sanbao.shared.Prepared;
import org.springframework.stereotype.Repository;

/** Which calendar a unit kept when, and in which revision. Every deadline asks, so a transaction reads each answer once. */
@Repository
class KeptCalendars {

    private record Assigned(UUID unit, UUID calendar, Instant since) {}

    private record Made(int revision, Instant recorded, boolean movesOpen) {}

    private final Prepared assigned;
    private final Prepared made;
    private final PerTransaction read = new PerTransaction();

    KeptCalendars(DSLContext database) {
        assigned = new Prepared(
                database,
                database.select(UNIT_CALENDAR.UNIT, UNIT_CALENDAR.CALENDAR, UNIT_CALENDAR.SINCE)
                        .from(UNIT_CALENDAR)
                        .where(UNIT_CALENDAR.UNIT.eq(any(param("units", UUID[].class))))
                        .orderBy(UNIT_CALENDAR.SINCE));
        made = new Prepared(
                database,
                database.select(CALENDAR_REVISION.REVISION, CALENDAR_REVISION.RECORDED, CALENDAR_REVISION.MOVES_OPEN)
                        .from(CALENDAR_REVISION)
                        .where(CALENDAR_REVISION.CALENDAR.eq(param("calendar", UUID.class)))
                        .orderBy(CALENDAR_REVISION.REVISION));
    }

    Optional<Calendars.Kept> of(List<UUID> pathToUnit, Instant knownAt) {
        var kept = new HashMap<UUID, UUID>();
        assigned(pathToUnit).stream()
                .filter(each -> !each.since.isAfter(knownAt))
                .forEach(each -> kept.put(each.unit, each.calendar));
        return pathToUnit.reversed().stream()
                .map(kept::get)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(id -> knownAs(id, knownAt));
    }

    Optional<Instant> moved(UUID id, int revision, Instant until) {
        return made(id).stream()
                .filter(each -> each.revision > revision && each.movesOpen)
                .findFirst()
                .map(Made::recorded)
                .filter(recorded -> recorded.isBefore(until));
    }

    /** After a change in this transaction. */
    void changed() {
        read.forget();
    }

    private Optional<Calendars.Kept> knownAs(UUID id, Instant knownAt) {
        return made(id).reversed().stream()
                .filter(each -> each.revision == 1 || !each.recorded.isAfter(knownAt))
                .findFirst()
                .map(each -> new Calendars.Kept(id, each.revision));
    }

    /** In the order in which they were given. */
    private List<Assigned> assigned(List<UUID> units) {
        return read.once(units, () -> assigned.rows((Object) units.toArray(UUID[]::new))
                .map(row -> new Assigned(
                        row.get(UNIT_CALENDAR.UNIT), row.get(UNIT_CALENDAR.CALENDAR), row.get(UNIT_CALENDAR.SINCE))));
    }

    /** In their order; without their content. */
    private List<Made> made(UUID calendar) {
        return read.once(calendar, () -> made.rows(calendar)
                .map(row -> new Made(
                        row.get(CALENDAR_REVISION.REVISION),
                        row.get(CALENDAR_REVISION.RECORDED),
                        row.get(CALENDAR_REVISION.MOVES_OPEN))));
    }
}
