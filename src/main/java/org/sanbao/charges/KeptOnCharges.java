package org.sanbao.charges;

import static org.sanbao.tables.Tables.CHARGE;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: what clauses put to the person, and the charges the person decided. */
@Component
class KeptOnCharges implements KeptAbout {

    private static final List<Column> PUT_TO = List.of(
            new Column("at", Kind.INSTANT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("charge-kind", Kind.TEXT),
            new Column("amount", Kind.NUMBER),
            new Column("measured-in", Kind.TEXT),
            new Column("state", Kind.TEXT),
            new Column("decided", Kind.INSTANT),
            new Column("reason", Kind.TEXT),
            new Column("appealed", Kind.INSTANT),
            new Column("answer", Kind.TEXT));

    private static final List<Column> DECIDED = List.of(
            new Column("decided", Kind.INSTANT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("state", Kind.TEXT));

    private static final Field<Instant> LATEST = DSL.coalesce(CHARGE.REVIEWED_AT, CHARGE.DECIDED_AT);

    private final DSLContext database;

    KeptOnCharges(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("charge");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        List<List<Object>> putTo = database.select(
                        CHARGE.AT,
                        CHARGE.EDITION,
                        CHARGE.CLAUSE,
                        CHARGE.KIND,
                        CHARGE.AMOUNT,
                        CHARGE.UNIT,
                        CHARGE.STATE,
                        CHARGE.DECIDED_AT,
                        CHARGE.REASON,
                        CHARGE.APPEALED_AT,
                        CHARGE.ANSWER)
                .from(CHARGE)
                .where(CHARGE.PERSON.eq(whose.person()))
                .orderBy(CHARGE.PROPOSED_AT.desc(), CHARGE.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        List<List<Object>> decided = database.select(LATEST, CHARGE.EDITION, CHARGE.CLAUSE, CHARGE.STATE)
                .from(CHARGE)
                .where(CHARGE.DECIDED_BY.eq(whose.person()).or(CHARGE.REVIEWED_BY.eq(whose.person())))
                .orderBy(LATEST.desc(), CHARGE.ID.desc())
                .limit(most + 1L)
                .fetch(row -> Arrays.asList(row.intoArray()));
        return List.of(Part.of("charges", PUT_TO, putTo, most), Part.of("charges-decided", DECIDED, decided, most));
    }
}
