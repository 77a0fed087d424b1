package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_CURSOR;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the journal after commit, in an order in which nothing can slip in behind: by transaction, only below the oldest transaction
 * still running. Each named reader keeps its place in the database; two nodes with the same reader take turns.
 */
@Component
public class JournalCursors {

    private static final Field<Long> FINISHED_BELOW =
            DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final DSLContext database;

    JournalCursors(DSLContext database) {
        this.database = database;
    }

    /** Every row once, streams mixed, as they were recorded; rows of one stream in their order. Read in portions, within the caller's transaction. */
    @Transactional(readOnly = true)
    public void inOrderOfRecording(Consumer<Recorded> consumer) {
        try (var rows = database.selectFrom(JOURNAL)
                .orderBy(JOURNAL.RECORDED, JOURNAL.STREAM, JOURNAL.N)
                .fetchSize(1_000)
                .fetchLazy()) {
            for (var row : rows) {
                consumer.accept(JournalRows.read(row));
            }
        }
    }

    /**
     * Hands the next rows to the reader and moves its place, in one transaction: a reader that fails sees the same rows again.
     *
     * @return how many rows there were; fewer than {@code most} means the reader is up to date. 0 also if another node is reading.
     */
    @Transactional
    public int next(String reader, int most, Consumer<List<Recorded>> consumer) {
        database.insertInto(JOURNAL_CURSOR)
                .values(reader, Seals.BEFORE_ALL, FIRST, 0)
                .onConflictDoNothing()
                .execute();
        var place = database.selectFrom(JOURNAL_CURSOR)
                .where(JOURNAL_CURSOR.NAME.eq(reader))
                .forUpdate()
                .skipLocked()
                .fetchOne();
        if (place == null) {
            return 0;
        }
        var rows = database.selectFrom(JOURNAL)
                .where(DSL.row(JOURNAL.XACT, JOURNAL.STREAM, JOURNAL.N)
                        .gt(place.getXact(), place.getStream(), place.getN()))
                .and(JOURNAL.XACT.lt(FINISHED_BELOW))
                .orderBy(JOURNAL.XACT, JOURNAL.STREAM, JOURNAL.N)
                .limit(most)
                .fetch();
        if (rows.isEmpty()) {
            return 0;
        }
        consumer.accept(rows.map(JournalRows::read));
        var last = rows.getLast();
        place.setXact(last.getXact());
        place.setStream(last.getStream());
        place.setN(last.getN());
        place.update();
        return rows.size();
    }
}
