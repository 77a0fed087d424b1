package org.sanbao.obligations.replay;

import static org.sanbao.tables.Tables.DRAFT_REPLAY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: replays of drafts the person asked for. */
@Component
class KeptOnReplays implements KeptAbout {

    private static final List<Column> COLUMNS = List.of(new Column("at", Kind.INSTANT), new Column("state", Kind.TEXT));

    private final DSLContext database;

    KeptOnReplays(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("draft_replay");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> asked = database.select(DRAFT_REPLAY.ASKED_AT, DRAFT_REPLAY.STATE)
                .from(DRAFT_REPLAY)
                .where(DRAFT_REPLAY.ASKED_BY.eq(whose.person()))
                .orderBy(DRAFT_REPLAY.ASKED_AT.desc(), DRAFT_REPLAY.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.value1(), row.value2()));
        return List.of(Part.of("draft-replays", COLUMNS, asked, most));
    }
}
