package org.sanbao.journal;

import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.STREAM;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.NotVisible;
import org.springframework.stereotype.Component;

/** What happened in one stream, for those who may see it. */
@Component
public class Timeline {

    private final DSLContext database;

    Timeline(DSLContext database) {
        this.database = database;
    }

    /**
     * The stream's rows, oldest first.
     *
     * @throws NotVisible if there is no such stream in sight
     */
    public List<Recorded> of(UUID stream, Sight sight) {
        if (!database.fetchExists(STREAM, STREAM.ID.eq(stream).and(sight.of(STREAM.UNIT)))) {
            throw new NotVisible();
        }
        return database.selectFrom(JOURNAL)
                .where(JOURNAL.STREAM.eq(stream))
                .orderBy(JOURNAL.N)
                .fetch(JournalRows::read);
    }
}
