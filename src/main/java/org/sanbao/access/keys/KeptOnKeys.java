package org.sanbao.access.keys;

import static org.sanbao.tables.Tables.API_KEY;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the keys of other systems they made. */
@Component
class KeptOnKeys implements KeptAbout {

    private static final List<Column> KEYS = List.of(new Column("name", Kind.TEXT), new Column("at", Kind.INSTANT));

    private final DSLContext database;

    KeptOnKeys(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("api_key");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> keys = database.select(API_KEY.NAME, API_KEY.MADE_AT)
                .from(API_KEY)
                .where(API_KEY.MADE_BY.eq(whose.person()).or(API_KEY.REVOKED_BY.eq(whose.person())))
                .orderBy(API_KEY.MADE_AT.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(Part.of("keys", KEYS, keys, most));
    }
}
