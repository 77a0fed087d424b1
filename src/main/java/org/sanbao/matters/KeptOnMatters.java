package org.sanbao.matters;

import static org.sanbao.tables.Tables.MATTER;
import static org.sanbao.tables.Tables.MATTER_WORD;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the matters put to the person, and what the person said of any. */
@Component
class KeptOnMatters implements KeptAbout {

    private static final List<Column> PUT_TO = List.of(
            new Column("at", Kind.INSTANT),
            new Column("what", Kind.TEXT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("state", Kind.TEXT));

    private static final List<Column> SAID =
            List.of(new Column("at", Kind.INSTANT), new Column("what", Kind.TEXT), new Column("said", Kind.TEXT));

    private final DSLContext database;

    KeptOnMatters(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("matter", "matter_word");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        UUID person = whose.person();
        return List.of(
                part("matters", PUT_TO, putTo(person, most), most),
                part("matter-words", SAID, said(person, most), most));
    }

    private static Part part(String name, List<Column> columns, Select<? extends Record> rows, int most) {
        return Part.of(name, columns, rows.fetch(row -> Arrays.asList(row.intoArray())), most);
    }

    private Select<? extends Record> putTo(UUID person, int most) {
        return database.select(MATTER.OPENED_AT, MATTER.KIND, MATTER.EDITION, MATTER.CLAUSE, MATTER.STATE)
                .from(MATTER)
                .where(MATTER.PERSON.eq(person))
                .orderBy(MATTER.OPENED_AT.desc(), MATTER.ID.desc())
                .limit(most + 1L);
    }

    private Select<? extends Record> said(UUID person, int most) {
        return database.select(MATTER_WORD.AT, MATTER_WORD.DEED, MATTER_WORD.WORDS)
                .from(MATTER_WORD)
                .where(MATTER_WORD.BY_PERSON.eq(person))
                .orderBy(MATTER_WORD.AT.desc(), MATTER_WORD.ID.desc())
                .limit(most + 1L);
    }
}
