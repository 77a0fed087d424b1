package org.sanbao.inbound;

import static org.sanbao.tables.Tables.DESK_EXTENSION;
import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.WEB_FORM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the telephone they sit at, and what came in that they dealt with. Who sent it is not about them. */
@Component
class KeptOnInbound implements KeptAbout {

    private static final List<Column> EXTENSION =
            List.of(new Column("extension", Kind.TEXT), new Column("since", Kind.INSTANT));
    private static final List<Column> DEALT_WITH = List.of(
            new Column("receipt", Kind.TEXT),
            new Column("taken", Kind.INSTANT),
            new Column("dealt-with", Kind.INSTANT));
    private static final List<Column> FORMS = List.of(new Column("unit", Kind.TEXT), new Column("at", Kind.INSTANT));

    private final DSLContext database;

    KeptOnInbound(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("incoming", "desk_extension", "web_form");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> seat = database.select(DESK_EXTENSION.EXTENSION, DESK_EXTENSION.SET_AT)
                .from(DESK_EXTENSION)
                .where(DESK_EXTENSION.PERSON.eq(whose.person()))
                .fetch(row -> Arrays.asList(row.intoArray()));
        List<List<Object>> forms = database.select(ORG_UNIT.NAME, WEB_FORM.CHANGED_AT)
                .from(WEB_FORM)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(WEB_FORM.ORG))
                .where(WEB_FORM.CHANGED_BY.eq(whose.person()))
                .orderBy(WEB_FORM.CHANGED_AT.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(
                new Part("extension", EXTENSION, seat, false),
                Part.of("incoming", DEALT_WITH, dealtWith(whose, most), most),
                Part.of("web-forms", FORMS, forms, most));
    }

    private List<List<Object>> dealtWith(Actor whose, int most) {
        return database.select(INCOMING.RECEIPT, INCOMING.TAKEN_AT, INCOMING.ENDED_AT)
                .from(INCOMING)
                .where(INCOMING.TAKEN_BY.eq(whose.person()).or(INCOMING.ENDED_BY.eq(whose.person())))
                .orderBy(INCOMING.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
    }
}
