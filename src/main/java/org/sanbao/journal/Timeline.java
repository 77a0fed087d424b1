package org.sanbao.journal;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.STREAM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** What happened in one stream, for those who may see it. */
@Component
public class Timeline {

    private final Prepared rows;

    Timeline(DSLContext database) {
        rows = new Prepared(
                database,
                select(JOURNAL.fields())
                        .from(JOURNAL)
                        .join(STREAM)
                        .on(STREAM.ID.eq(JOURNAL.STREAM))
                        .where(STREAM.ID.eq(param("stream", UUID.class)), Sight.prepared(STREAM.UNIT))
                        .orderBy(JOURNAL.N));
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
