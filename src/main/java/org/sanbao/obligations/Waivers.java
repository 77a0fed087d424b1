package org.sanbao.obligations;

import static org.sanbao.tables.Tables.WAIVER;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Why somebody was let off a duty. People's words stay out of the journal, which tells that it was waived and by whom. */
@Component
class Waivers {

    private final DSLContext database;

    Waivers(DSLContext database) {
        this.database = database;
    }

    void write(UUID obligation, String reason, Actor by, Instant at) {
        database.insertInto(WAIVER)
                .set(WAIVER.OBLIGATION, obligation)
                .set(WAIVER.REASON, reason)
                .set(WAIVER.BY_PERSON, by.person())
                .set(WAIVER.AT, at)
                .execute();
    }

    /** The reasons, by obligation. */
    Map<UUID, String> reasons(Collection<UUID> obligations) {
        return obligations.isEmpty()
                ? Map.of()
                : database.select(WAIVER.OBLIGATION, WAIVER.REASON)
                        .from(WAIVER)
                        .where(WAIVER.OBLIGATION.in(obligations))
                        .fetchMap(WAIVER.OBLIGATION, WAIVER.REASON);
    }
}
