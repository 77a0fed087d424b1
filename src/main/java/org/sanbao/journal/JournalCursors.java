package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.JOURNAL_CURSOR;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
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

    /** A row as it was fetched, its body still text: reading it is left to whoever needs it, perhaps on another processor. */
    public static final class Fetched {

        private final Record row;

        private Fetched(Record row) {
            this.row = row;
        }

        public UUID stream() {
            return row.get(JOURNAL.STREAM);
        }

        public Recorded read() {
            return JournalRows.read(row);
        }
    }

    /**
     * Every row once, stream after stream in the order of their ids as PostgreSQL sorts them, each stream's rows in their order. Handed over
     * in portions of at least {@code least} rows (the last may be smaller) that never part a stream, within the caller's transaction; no more
     * is held in memory.
     */
    @Transactional(readOnly = true)
    public void inOrderOfStreams(int least, Consumer<List<Fetched>> portions) {
        inOrderOfStreams(DSL.noCondition(), least, portions);
    }

    /** Likewise, those in sight of what happened in {@code [from, to)}. */
    @Transactional(readOnly = true)
    public void inOrderOfStreams(Sight sight, Instant from, Instant to, int least, Consumer<List<Fetched>> portions) {
        Condition which = sight.of(JOURNAL.UNIT).and(JOURNAL.HAPPENED.ge(from)).and(JOURNAL.HAPPENED.lt(to));
        inOrderOfStreams(which, least, portions);
    }

    private void inOrderOfStreams(Condition which, int least, Consumer<List<Fetched>> portions) {
        var portion = new ArrayList<Fetched>();
        try (var rows = database.select(
                        JOURNAL.ID,
                        JOURNAL.STREAM,
                        JOURNAL.N,
                        JOURNAL.UNIT,
                        JOURNAL.TYPE,
                        JOURNAL.HAPPENED,
                        JOURNAL.RECORDED,
                        JOURNAL.ACTOR,
                        JOURNAL.BODY)
                .from(JOURNAL)
                .where(which)
                .orderBy(JOURNAL.STREAM, JOURNAL.N)
                .fetchSize(least)
                .fetchLazy()) {
            for (var row : rows) {
                var fetched = new Fetched(row);
                if (portion.size() >= least && !portion.getLast().stream().equals(fetched.stream())) {
                    portions.accept(List.copyOf(portion));
                    portion.clear();
                }
                portion.add(fetched);
            }
        }
        if (!portion.isEmpty()) {
            portions.accept(List.copyOf(portion));
        }
    }

    /** The rows of one stream in their order. */
    @Transactional(readOnly = true)
    @Unsighted("for the replay, which compares and shows keys and instants only")
    public List<Recorded> stream(UUID stream) {
        return database.selectFrom(JOURNAL)
                .where(JOURNAL.STREAM.eq(stream))
                .orderBy(JOURNAL.N)
                .fetch(JournalRows::read);
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
