package org.sanbao.obligations;

import static org.sanbao.tables.Tables.OBLIGATION;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/** Of somebody's own file: duties bound to the person, and breaches laid at the person's door. */
@Component
class KeptOnDuties implements KeptAbout {

    private static final List<Column> DUTIES = List.of(
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("started", Kind.INSTANT),
            new Column("due", Kind.INSTANT),
            new Column("met", Kind.INSTANT),
            new Column("breached", Kind.INSTANT),
            new Column("breach-yours", Kind.FLAG),
            new Column("state", Kind.TEXT));

    private final DSLContext database;
    private final Texts texts;

    KeptOnDuties(DSLContext database, Texts texts) {
        this.database = database;
        this.texts = texts;
    }

    @Override
    public Set<String> tables() {
        return Set.of("obligation");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> rows = database.select(
                        OBLIGATION.EDITION,
                        OBLIGATION.CLAUSE,
                        OBLIGATION.STARTED,
                        OBLIGATION.DUE,
                        OBLIGATION.MET,
                        OBLIGATION.BREACHED,
                        OBLIGATION.BREACHED_BY,
                        OBLIGATION.STATE)
                .from(OBLIGATION)
                .where(OBLIGATION.PERSON.eq(whose.person()).or(OBLIGATION.BREACHED_BY.eq(whose.person())))
                .orderBy(OBLIGATION.STARTED.desc(), OBLIGATION.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        whose.person().equals(row.value7()),
                        texts.get(
                                whose.language(),
                                "own-file.state." + row.value8().toLowerCase(Locale.ROOT),
                                Map.of())));
        return List.of(Part.of("duties", DUTIES, rows, most));
    }
}
