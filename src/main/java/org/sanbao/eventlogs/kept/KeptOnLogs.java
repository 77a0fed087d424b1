package org.sanbao.eventlogs.kept;

import static org.sanbao.tables.Tables.EVENT_LOG;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: logs the person brought along. */
@Component
class KeptOnLogs implements KeptAbout {

    private static final List<Column> COLUMNS = List.of(new Column("at", Kind.INSTANT), new Column("name", Kind.TEXT));

    private final DSLContext database;

    KeptOnLogs(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("event_log");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> brought = database.select(EVENT_LOG.BROUGHT_AT, EVENT_LOG.NAME)
                .from(EVENT_LOG)
                .where(EVENT_LOG.BROUGHT_BY.eq(whose.person()))
                .orderBy(EVENT_LOG.BROUGHT_AT.desc(), EVENT_LOG.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.value1(), row.value2()));
        return List.of(Part.of("event-logs", COLUMNS, brought, most));
    }
}
