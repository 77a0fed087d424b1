package org.sanbao.access;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.POST_HOLDING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Of somebody's own file: what is written down of the person, and the posts held and stood in for. */
@Component
class KeptOnStaff implements KeptAbout {

    private static final List<Column> PERSONAL = List.of(
            new Column("name", Kind.TEXT),
            new Column("sort-key", Kind.TEXT),
            new Column("unit", Kind.TEXT),
            new Column("language", Kind.TEXT),
            new Column("email", Kind.TEXT),
            new Column("phone", Kind.TEXT),
            new Column("joined", Kind.INSTANT),
            new Column("left", Kind.INSTANT));

    private static final List<Column> POSTS = List.of(
            new Column("role", Kind.TEXT),
            new Column("unit", Kind.TEXT),
            new Column("since", Kind.INSTANT),
            new Column("until", Kind.INSTANT),
            new Column("as-deputy", Kind.FLAG));

    private final DSLContext database;
    private final Texts texts;

    KeptOnStaff(DSLContext database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("person", "post_holding");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        return List.of(personal(whose), posts(whose, most));
    }

    private Part personal(Actor whose) {
        List<List<Object>> rows = database.select(
                        PERSON.NAME,
                        PERSON.SORT_KEY,
                        ORG_UNIT.NAME,
                        PERSON.LANGUAGE,
                        PERSON.EMAIL,
                        PERSON.PHONE,
                        PERSON.JOINED_AT,
                        PERSON.LEFT_AT)
                .from(PERSON)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(PERSON.UNIT))
                .where(PERSON.ID.eq(whose.person()))
                .fetch(row -> Arrays.asList(row.intoArray()));
        return new Part("person", PERSONAL, rows, false);
    }

    private Part posts(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        POST_HOLDING.ROLE,
                        ORG_UNIT.NAME,
                        POST_HOLDING.SINCE,
                        POST_HOLDING.UNTIL,
                        POST_HOLDING.DEPUTY_FOR)
                .from(POST_HOLDING)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(POST_HOLDING.UNIT))
                .where(POST_HOLDING.PERSON.eq(whose.person()))
                .orderBy(POST_HOLDING.SINCE.desc(), POST_HOLDING.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(
                        texts.get(whose.language(), "access.role." + row.value1(), Map.of()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5() != null));
        return Part.of("posts", POSTS, rows, most);
    }
}
