package org.sanbao.obligations;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.sanbao.tables.Tables.CASE_PAUSE;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.obligations.engine.Pause;
import org.sanbao.shared.Prepared;
import org.springframework.stereotype.Component;

/** When and why cases waited. */
@Component
class CasePauses {

    private final Prepared pauses;

    CasePauses(DSLContext database) {
        pauses = new Prepared(
                database,
                select(CASE_PAUSE.fields())
                        .from(CASE_PAUSE)
                        .where(CASE_PAUSE.STREAM.eq(any(param("streams", UUID[].class))))
                        .orderBy(CASE_PAUSE.FROM_AT));
    }

    /** In order; a case that never waited is left out. */
    Map<UUID, List<Pause>> of(Collection<UUID> streams) {
        return streams.isEmpty()
                ? Map.of()
                : pauses.rows((Object) streams.toArray(UUID[]::new)).intoGroups(CASE_PAUSE.STREAM, CasePauses::pause);
    }

    private static Pause pause(Record row) {
        Instant to = row.get(CASE_PAUSE.TO_AT);
        return new Pause(row.get(CASE_PAUSE.REASON), row.get(CASE_PAUSE.FROM_AT), to == null ? Instant.MAX : to);
    }
}
