package org.sanbao.access;

import static org.sanbao.tables.Tables.POST_HOLDING;

import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Component;

/** When posts changed hands; between two such instants {@link Holders} answers the same. */
@Component
@Unsighted("instants only, for the replay")
public class PostChanges {

    private final DSLContext database;

    PostChanges(DSLContext database) {
        this.database = database;
    }

    /** Beginnings and ends of all holdings, each once, in no order. */
    public List<Instant> instants() {
        return database.select(POST_HOLDING.SINCE)
                .from(POST_HOLDING)
                .union(database.select(POST_HOLDING.UNTIL).from(POST_HOLDING).where(POST_HOLDING.UNTIL.isNotNull()))
                .fetch(row -> row.value1());
    }
}
