package org.sanbao.journal;

import static org.sanbao.tables.Tables.LIVE_CHANGE;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.LiveChangeRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what changes without being an event: a customer's file, a notice, a duty that falls due by itself. Whoever looks at a page of it
 * reads it again; rules never see it. What is appended to the journal needs no note: it is one.
 */
@Component
public class Changes {

    private static final Duration KEPT = Duration.ofHours(6);

    private final DSLContext database;
    private final PreparedInsert insert;
    private final SystemClock clock;

    Changes(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
        this.insert = PreparedInsert.into(
                database,
                LIVE_CHANGE,
                LIVE_CHANGE.KIND,
                LIVE_CHANGE.ID,
                LIVE_CHANGE.UNIT,
                LIVE_CHANGE.PERSON,
                LIVE_CHANGE.BY_PERSON,
                LIVE_CHANGE.CHANGED_AT);
    }

    /**
     * A thing changed, in the transaction that changed it.
     *
     * @param kind what pages know it as: {@code customer}, {@code unit}, {@code job} …
     * @param unit organisation unit it belongs to; null: only who sees the whole company is told
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(Actor by, String kind, UUID id, UUID unit) {
        insert.run(row(kind, id, unit, null, by.person()));
    }

    /** Duties of cases changed by themselves: case to the organisation unit it belongs to, which may be null. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteDuties(Map<UUID, UUID> cases) {
        insert.run(cases.entrySet().stream()
                .map(each -> row(Change.DUTY, each.getKey(), each.getValue(), null, null))
                .toList());
    }

    /** A thing that concerns one person and nobody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void noteFor(UUID person, String kind, UUID id) {
        insert.run(row(kind, id, null, person, null));
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forgetOld() {
        database.deleteFrom(LIVE_CHANGE)
                .where(LIVE_CHANGE.CHANGED_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }

    private LiveChangeRecord row(String kind, UUID id, UUID unit, UUID person, UUID by) {
        var row = new LiveChangeRecord();
        row.setKind(kind);
        row.setId(id);
        row.setUnit(unit);
        row.setPerson(person);
        row.setByPerson(by);
        row.setChangedAt(clock.instant());
        return row;
    }
}
