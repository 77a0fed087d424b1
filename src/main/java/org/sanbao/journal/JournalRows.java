package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.tables.tables.records.JournalRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The journal's rows. Those of a command are chained and inserted together, in one statement, just before it commits. */
@Component
class JournalRows {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext database;
    private final PreparedInsert insert;
    private final OpenStreams streams;

    JournalRows(DSLContext database, OpenStreams streams) {
        this.database = database;
        this.insert = PreparedInsert.into(
                database,
                JOURNAL,
                JOURNAL.ID,
                JOURNAL.STREAM,
                JOURNAL.N,
                JOURNAL.UNIT,
                JOURNAL.TYPE,
                JOURNAL.HAPPENED,
                JOURNAL.RECORDED,
                JOURNAL.ACTOR,
                JOURNAL.BODY,
                JOURNAL.SALT,
                JOURNAL.HASH);
        this.streams = streams;
    }

    void insertLater(Recorded row, OpenStream stream) {
        waiting().add(new Waiting(row, stream));
    }

    /** The stream's rows in order, those still waiting to be inserted last. */
    List<Recorded> of(UUID stream) {
        var all = new ArrayList<>(stored(JOURNAL.STREAM.eq(stream)));
        waiting().stream()
                .map(Waiting::row)
                .filter(row -> row.stream().equals(stream))
                .forEach(all::add);
        return all;
    }

    private List<Recorded> stored(Condition condition) {
        return database.selectFrom(JOURNAL).where(condition).orderBy(JOURNAL.N).fetch(JournalRows::read);
    }

    static Recorded read(Record row) {
        Canonical.Body body = BodyReader.read(row.get(JOURNAL.BODY).data());
        return new Recorded(
                row.get(JOURNAL.ID),
                row.get(JOURNAL.STREAM),
                row.get(JOURNAL.N),
                row.get(JOURNAL.UNIT),
                row.get(JOURNAL.TYPE),
                row.get(JOURNAL.HAPPENED),
                row.get(JOURNAL.RECORDED),
                row.get(JOURNAL.ACTOR),
                body.attributes(),
                body.refs(),
                body.changes());
    }

    private void insert(List<Waiting> rows) {
        var heads = new LinkedHashSet<OpenStream>();
        rows.forEach(each -> heads.add(each.stream()));
        var records = rows.stream().map(JournalRows::chained).toList();
        heads.forEach(streams::write);
        insert.run(records);
    }

    private static JournalRecord chained(Waiting each) {
        Recorded row = each.row();
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        String body = Canonical.body(row);
        byte[] hash = Canonical.hash(
                each.stream().hash(),
                salt,
                row.stream(),
                row.n(),
                row.unit(),
                row.type(),
                row.happened(),
                row.recorded(),
                row.actor(),
                body);
        each.stream().chained(hash);
        var record = new JournalRecord();
        record.setId(row.id());
        record.setStream(row.stream());
        record.setN(row.n());
        record.setUnit(row.unit());
        record.setType(row.type());
        record.setHappened(row.happened());
        record.setRecorded(row.recorded());
        record.setActor(row.actor());
        record.setBody(JSON.valueOf(body));
        record.setSalt(salt);
        record.setHash(hash);
        return record;
    }

    @SuppressWarnings("unchecked")
    private List<Waiting> waiting() {
        var rows = (List<Waiting>) TransactionSynchronizationManager.getResource(this);
        if (rows == null) {
            var fresh = new ArrayList<Waiting>();
            TransactionSynchronizationManager.bindResource(this, fresh);
            TransactionSynchronizationManager.registerSynchronization(new AtTheEnd(fresh));
            rows = fresh;
        }
        return rows;
    }

    private record Waiting(Recorded row, OpenStream stream) {}

    private final class AtTheEnd implements TransactionSynchronization {
        private final List<Waiting> rows;

        AtTheEnd(List<Waiting> rows) {
            this.rows = rows;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!rows.isEmpty()) {
                insert(rows);
                rows.clear();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(JournalRows.this);
        }
    }
}
