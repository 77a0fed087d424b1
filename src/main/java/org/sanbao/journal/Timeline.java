package org.sanbao.journal;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.STREAM;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Unsighted;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** What happened in one stream, for those who may see it. */
@Component
public class Timeline {

    private final Prepared rows;
    private final Prepared some;

    Timeline(DSLContext database) {
        rows = new Prepared(
                database,
                select(JOURNAL.fields())
                        .from(JOURNAL)
                        .join(STREAM)
                        .on(STREAM.ID.eq(JOURNAL.STREAM))
                        .where(STREAM.ID.eq(param("stream", UUID.class)), Sight.prepared(STREAM.UNIT))
                        .orderBy(JOURNAL.N));
        some = new Prepared(
                database, select(JOURNAL.fields()).from(JOURNAL).where(JOURNAL.ID.eq(any(param("ids", UUID[].class)))));
    }

    /** These rows, whatever streams they are of; by id. */
    @Unsighted("asked for what a person is told by a row, within what the person is told")
    public Map<UUID, Recorded> entries(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : some.rows((Object) ids.toArray(UUID[]::new)).map(JournalRows::read).stream()
                        .collect(Collectors.toMap(Recorded::id, Function.identity()));
    }

    /**
     * The stream's rows, oldest first.
     *
     * @throws NotVisible if there is no such stream in sight
     */
    public List<Recorded> of(UUID stream, Sight sight) {
        List<Recorded> all = rows.rows(stream, sight.units()).map(JournalRows::read);
        if (all.isEmpty()) {
            throw new NotVisible();
        }
        return all;
    }
}
