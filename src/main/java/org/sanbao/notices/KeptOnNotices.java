package org.sanbao.notices;

import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.NOTICE;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: what the person was told, and whether it was read. */
@Component
class KeptOnNotices implements KeptAbout {

    private static final List<Column> NOTICES = List.of(
            new Column("at", Kind.INSTANT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("read", Kind.INSTANT),
            new Column("by-mail", Kind.FLAG));

    private final DSLContext database;

    KeptOnNotices(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("notice");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        NOTICE.AT, CONSEQUENCE.EDITION, CONSEQUENCE.CLAUSE, NOTICE.READ_AT, NOTICE.MAIL)
                .from(NOTICE)
                .join(CONSEQUENCE)
                .on(CONSEQUENCE.KEY.eq(NOTICE.CONSEQUENCE))
                .where(NOTICE.PERSON.eq(whose.person()))
                .orderBy(NOTICE.AT.desc(), NOTICE.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5().equals("SENT")));
        return List.of(Part.of("notices", NOTICES, rows, most));
    }
}
