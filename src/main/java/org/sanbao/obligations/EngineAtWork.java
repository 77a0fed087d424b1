package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.journal.Journal;
import org.sanbao.journal.JournalListener;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.StreamState;
import org.sanbao.obligations.engine.CaseFile;
import org.sanbao.obligations.engine.Engine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The engine inside the command's transaction. A stream's file is read once per transaction and stored after each row, so that the command
 * can show what followed.
 */
@Component
class EngineAtWork implements JournalListener {

    private final Engine engine;
    private final CaseFiles files;
    private final Journal journal;
    private final DSLContext database;

    EngineAtWork(Engine engine, CaseFiles files, Journal journal, DSLContext database) {
        this.engine = engine;
        this.files = files;
        this.journal = journal;
        this.database = database;
    }

    @Override
    public void recorded(Recorded row, StreamState state) {
        Past past = new Past(journal, row.stream());
        CaseFile file = open(row, state, past);
        Instant next = file.next();
        if (next != null && next.isBefore(row.recorded())) {
            file.now(before(row), row.unit(), row.n() - 1);
            engine.advance(file, row.recorded());
        }
        file.now(state, row.unit(), row.n());
        engine.apply(file, row);
        files.save(file);
        if (row.type().equals("calendar.amended")
                && Boolean.TRUE.equals(row.attributes().get("moves_open"))) {
            lookAgain(row);
        }
    }

    private CaseFile open(Recorded row, StreamState state, Past past) {
        Map<UUID, CaseFile> open = ofTransaction();
        boolean revise = Engine.revises(row.type());
        CaseFile known = revise ? null : open.get(row.stream());
        if (known != null) {
            known.rows(past);
            return known;
        }
        CaseFile file = row.n() == 1
                ? files.begin(row.stream(), row.unit(), state, past)
                : files.load(row.stream(), row.unit(), state, past, revise);
        open.put(row.stream(), file);
        return file;
    }

    /** The cards as they were until this row: what fell due before it is judged by those. */
    private StreamState before(Recorded row) {
        var cards = new StreamState();
        journal.past(row.stream()).stream().filter(each -> each.n() < row.n()).forEach(cards::fold);
        return cards;
    }

    /** Deadlines running on an amended calendar are looked at by the next sweep, as of the amendment's instant. */
    private void lookAgain(Recorded row) {
        database.update(OBLIGATION)
                .set(OBLIGATION.NEXT_AT, DSL.least(OBLIGATION.NEXT_AT, DSL.val(row.recorded())))
                .where(OBLIGATION.CALENDAR.eq(row.stream()))
                .and(OBLIGATION.NEXT_AT.isNotNull())
                .execute();
    }

    /** Rows of the stream, read when a rule first asks for the past. */
    static final class Past implements Supplier<List<Recorded>> {
        private final Journal journal;
        private final UUID stream;
        private List<Recorded> rows;

        Past(Journal journal, UUID stream) {
            this.journal = journal;
            this.stream = stream;
        }

        @Override
        public List<Recorded> get() {
            if (rows == null) {
                rows = journal.past(stream);
            }
            return rows;
        }
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, CaseFile> ofTransaction() {
        var open = (Map<UUID, CaseFile>) TransactionSynchronizationManager.getResource(this);
        if (open == null) {
            open = new HashMap<>();
            TransactionSynchronizationManager.bindResource(this, open);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(EngineAtWork.this);
                }
            });
        }
        return open;
    }
}
