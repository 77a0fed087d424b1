package org.sanbao.obligations;

import static org.sanbao.tables.Tables.CASE_PAUSE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.obligations.engine.Pause;
import org.springframework.stereotype.Component;

/** When and why cases waited. */
@Component
class CasePauses {

    private final DSLContext database;

    CasePauses(DSLContext database) {
        this.database = database;
    }

    /** In order; a case that never waited is left out. */
    Map<UUID, List<Pause>> of(Collection<UUID> streams) {
        return streams.isEmpty()
                ? Map.of()
                : database.selectFrom(CASE_PAUSE)
                        .where(CASE_PAUSE.STREAM.in(streams))
                        .orderBy(CASE_PAUSE.FROM_AT)
                        .fetchGroups(
                                CASE_PAUSE.STREAM,
                                row -> new Pause(
                                        row.getReason(),
                                        row.getFromAt(),
                                        row.getToAt() == null ? Instant.MAX : row.getToAt()));
    }
}
