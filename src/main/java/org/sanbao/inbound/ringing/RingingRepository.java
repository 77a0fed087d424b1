package org.sanbao.inbound.ringing;

import static org.sanbao.tables.Tables.RINGING;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.RingingRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;

/** Rings of the last hours; whoever rang and when is kept no longer than that, but in what became of it. */
@Repository
class RingingRepository {

    private static final Duration KEPT = Duration.ofDays(1);

    private final DSLContext database;
    private final SystemClock clock;

    RingingRepository(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Its id, or that of the same ring reported before. */
    UUID begin(RingingRecord row) {
        row.setId(Ids.next());
        int made = database.insertInto(RINGING).set(row).onConflictDoNothing().execute();
        return made == 1
                ? row.getId()
                : database.select(RINGING.ID)
                        .from(RINGING)
                        .where(ofCallIs(row.getReporter(), row.getExternalId()))
                        .and(RINGING.EXTENSION.eq(row.getExtension()))
                        .fetchSingle(RINGING.ID);
    }

    /** Everywhere it rings, held until the command ends. */
    List<RingingRecord> ofCall(UUID reporter, String call) {
        return database.selectFrom(RINGING)
                .where(ofCallIs(reporter, call))
                .orderBy(RINGING.ID)
                .forUpdate()
                .fetch();
    }

    /** At that extension, or wherever it rings if that is null; elsewhere it is over. */
    void answered(UUID reporter, String call, String extension, Instant now) {
        Condition there = extension == null ? DSL.trueCondition() : RINGING.EXTENSION.eq(extension);
        database.update(RINGING)
                .set(RINGING.ANSWERED_AT, now)
                .where(ofCallIs(reporter, call), there, RINGING.ANSWERED_AT.isNull())
                .execute();
        database.update(RINGING)
                .set(RINGING.ENDED_AT, now)
                .where(ofCallIs(reporter, call), DSL.not(there), RINGING.ENDED_AT.isNull())
                .execute();
    }

    void ended(UUID reporter, String call, Instant now) {
        database.update(RINGING)
                .set(RINGING.ENDED_AT, now)
                .where(ofCallIs(reporter, call), RINGING.ENDED_AT.isNull())
                .execute();
    }

    /** What began to ring after one instant, or was answered after another. */
    List<RingingRecord> at(String extension, Sight sight, Instant rangAfter, Instant answeredAfter) {
        return database.selectFrom(RINGING)
                .where(
                        RINGING.EXTENSION.eq(extension),
                        sight.of(RINGING.ORG),
                        RINGING.ENDED_AT.isNull(),
                        RINGING.ANSWERED_AT
                                .gt(answeredAfter)
                                .or(RINGING.ANSWERED_AT.isNull().and(RINGING.BEGAN_AT.gt(rangAfter))))
                .orderBy(RINGING.ID)
                .limit(20)
                .fetch();
    }

    private static Condition ofCallIs(UUID reporter, String call) {
        return RINGING.REPORTER.eq(reporter).and(RINGING.EXTERNAL_ID.eq(call));
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 900_000)
    void forgetOld() {
        database.deleteFrom(RINGING)
                .where(RINGING.BEGAN_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }
}
