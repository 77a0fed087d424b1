package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.LIVE_CHANGE;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed lately, after commit. Its place is a transaction number below which every transaction has ended: rows are read between two
 * such places, so one that commits late is never passed over and none is read twice. Nothing is written, so any number of nodes read.
 */
@Component
public class JournalTail {

    private static final Field<Long> ENDED_BELOW =
            DSL.field("pg_snapshot_xmin(pg_current_snapshot())::text::bigint", Long.class);

    private final DSLContext database;

    JournalTail(DSLContext database) {
        this.database = database;
    }

    /** The place up to which all can be read now. While a transaction that writes is open, it stays before that one. */
    @Transactional(readOnly = true)
    public long end() {
        return database.select(ENDED_BELOW).fetchSingle().value1();
    }

    /**
     * The changes from one place on, up to before another.
     *
     * @param below an earlier answer of {@link #end}
     * @return empty if there are more than {@code most}
     */
    @Transactional(readOnly = true)
    @Unsighted("ids and kinds, for the live updates, which ask the sight of each reader")
    public Optional<List<Change>> between(long from, long below, int most) {
        var changes = new ArrayList<Change>();
        database.select(JOURNAL.STREAM, JOURNAL.UNIT, JOURNAL.TYPE, JOURNAL.ACTOR, JOURNAL.BODY)
                .from(JOURNAL)
                .where(JOURNAL.XACT.ge(from), JOURNAL.XACT.lt(below))
                .orderBy(JOURNAL.XACT, JOURNAL.STREAM, JOURNAL.N)
                .limit(most + 1)
                .forEach(row -> changes.add(event(row)));
        database.selectFrom(LIVE_CHANGE)
                .where(LIVE_CHANGE.XACT.ge(from), LIVE_CHANGE.XACT.lt(below))
                .limit(most + 1)
                .forEach(row -> changes.add(new Change(
                        Set.of(row.getKind()),
                        Set.of(row.getId()),
                        row.getId(),
                        row.getUnit(),
                        row.getPerson(),
                        row.getByPerson())));
        return changes.size() > most ? Optional.empty() : Optional.of(changes);
    }

    private static Change event(Record row) {
        UUID stream = row.get(JOURNAL.STREAM);
        JSON body = row.get(JOURNAL.BODY);
        var said = BodyReader.read(body.data());
        var kinds = new LinkedHashSet<>(said.changes().keySet());
        String type = row.get(JOURNAL.TYPE);
        kinds.add(type.substring(0, type.indexOf('.')));
        kinds.add(Change.DUTY);
        var ids = new LinkedHashSet<UUID>();
        ids.add(stream);
        ids.addAll(said.refs().values());
        return new Change(kinds, ids, stream, row.get(JOURNAL.UNIT), null, row.get(JOURNAL.ACTOR));
    }
}
