package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_READING;
import static org.sanbao.tables.Tables.JOURNAL_SEAL;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.sanbao.shared.Unsighted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How sure one can be of the journal: its last seal, and when it was last read again from its first row. */
@Component
@Unsighted("counts and hashes, of no row in particular")
public class Readings {

    private static final Logger LOG = LoggerFactory.getLogger(Readings.class);

    /** A reading that has not ended by then died with its server. */
    private static final Duration LONGEST = Duration.ofHours(6);

    private final DSLContext database;
    private final Verification verification;
    private final SystemClock clock;

    Readings(DSLContext database, Verification verification, SystemClock clock) {
        this.database = database;
        this.verification = verification;
        this.clock = clock;
    }

    /**
     * The last seal; all times are the system clock's.
     *
     * @param root     chained, in hexadecimal: the one to keep outside
     * @param unsealed rows written since, the next minute's
     */
    public record Seal(long n, Instant at, String root, long unsealed) {}

    /**
     * @param ended null while it goes on; so the counts
     * @param amiss rows, ends of streams and seals that do not fit; 0 is a whole journal
     */
    public record Reading(Instant begun, UUID by, Instant ended, Long rows, Long seals, Long amiss) {}

    /** @param seal null before the first; so {@code reading} */
    public record Status(Seal seal, Reading reading) {}

    @Transactional(readOnly = true)
    public Status status() {
        return new Status(seal(), latest());
    }

    /** Reads the journal again, beside everything else; while somebody else's reading goes on, that one is waited for. */
    @Transactional
    public void begin(Actor by) {
        by.demand("journal.verify");
        database.execute("lock table journal_reading in share row exclusive mode");
        Reading before = latest();
        Instant now = clock.instant();
        if (before != null && before.ended == null && before.begun.isAfter(now.minus(LONGEST))) {
            return;
        }
        UUID id = Ids.next();
        database.insertInto(JOURNAL_READING)
                .set(JOURNAL_READING.ID, id)
                .set(JOURNAL_READING.BEGUN_AT, now)
                .set(JOURNAL_READING.BEGUN_BY, by.person())
                .execute();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                Thread.ofVirtual().name("journal-reading").start(() -> read(id));
            }
        });
    }

    private void read(UUID id) {
        try {
            var report = verification.verify(List.of());
            database.update(JOURNAL_READING)
                    .set(JOURNAL_READING.ENDED_AT, clock.instant())
                    .set(JOURNAL_READING.JOURNAL_ROWS, report.rows())
                    .set(JOURNAL_READING.SEALS, report.seals())
                    .set(JOURNAL_READING.AMISS, report.found())
                    .where(JOURNAL_READING.ID.eq(id))
                    .execute();
            if (!report.isWhole()) {
                LOG.error("The journal is not whole: {} places do not fit; ./sanbao verify names them", report.found());
            }
        } catch (RuntimeException failure) {
            LOG.warn("Reading the journal again was broken off", failure);
            database.deleteFrom(JOURNAL_READING)
                    .where(JOURNAL_READING.ID.eq(id))
                    .execute();
        }
    }

    private Seal seal() {
        return database.selectFrom(JOURNAL_SEAL)
                .orderBy(JOURNAL_SEAL.N.desc())
                .limit(1)
                .fetchOptional(seal -> new Seal(
                        seal.getN(),
                        seal.getSealedAt(),
                        HexFormat.of().formatHex(seal.getChained()),
                        database.fetchCount(JOURNAL, JOURNAL.XACT.ge(seal.getBelowXact()))))
                .orElse(null);
    }

    private Reading latest() {
        return database.selectFrom(JOURNAL_READING)
                .orderBy(JOURNAL_READING.BEGUN_AT.desc(), JOURNAL_READING.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Reading(
                        row.getBegunAt(),
                        row.getBegunBy(),
                        row.getEndedAt(),
                        row.getJournalRows(),
                        row.getSeals(),
                        row.getAmiss()))
                .orElse(null);
    }
}
