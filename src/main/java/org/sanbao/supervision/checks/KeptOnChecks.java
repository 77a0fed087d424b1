package org.sanbao.supervision.checks;

import static org.sanbao.tables.Tables.INSPECTION;
import static org.sanbao.tables.Tables.INSPECTION_FINDING;
import static org.sanbao.tables.Tables.INSPECTION_FINDING_WORD;
import static org.sanbao.tables.Tables.INSPECTION_ITEM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.sanbao.access.KeptAbout;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Of somebody's own file: the inspections the person did, the findings the person answers for, and what the person said of any. */
@Component
class KeptOnChecks implements KeptAbout {

    private static final List<Column> DONE = List.of(new Column("at", Kind.INSTANT), new Column("what", Kind.TEXT));

    private static final List<Column> ANSWERABLE = List.of(
            new Column("at", Kind.INSTANT),
            new Column("edition", Kind.TEXT),
            new Column("clause", Kind.TEXT),
            new Column("said", Kind.TEXT),
            new Column("remedy", Kind.TEXT),
            new Column("due", Kind.DAY),
            new Column("state", Kind.TEXT));

    private static final List<Column> SAID =
            List.of(new Column("at", Kind.INSTANT), new Column("what", Kind.TEXT), new Column("said", Kind.TEXT));

    private static final Condition OF_ITS_ITEM = INSPECTION_ITEM
            .INSPECTION
            .eq(INSPECTION_FINDING.INSPECTION)
            .and(INSPECTION_ITEM.PLACE.eq(INSPECTION_FINDING.PLACE));

    private final DSLContext database;

    KeptOnChecks(DSLContext database) {
        this.database = database;
    }

    @Override
    public Set<String> tables() {
        return Set.of("inspection", "inspection_finding", "inspection_finding_word");
    }

    @Override
    public List<Part> parts(Actor whose, int most) {
        UUID person = whose.person();
        return List.of(
                part("inspections", DONE, done(person, most), most),
                part("findings", ANSWERABLE, answerable(person, most), most),
                part("finding-words", SAID, said(person, most), most));
    }

    private static Part part(String name, List<Column> columns, Select<? extends Record> rows, int most) {
        return Part.of(name, columns, rows.fetch(row -> Arrays.asList(row.intoArray())), most);
    }

    private Select<? extends Record> done(UUID person, int most) {
        return database.select(INSPECTION.DONE_AT, INSPECTION.KIND)
                .from(INSPECTION)
                .where(INSPECTION.DONE_BY.eq(person))
                .orderBy(INSPECTION.DONE_AT.desc(), INSPECTION.ID.desc())
                .limit(most + 1L);
    }

    private Select<? extends Record> answerable(UUID person, int most) {
        return database.select(
                        INSPECTION.DONE_AT,
                        INSPECTION_ITEM.EDITION,
                        INSPECTION_ITEM.CLAUSE,
                        INSPECTION_ITEM.REMARK,
                        INSPECTION_FINDING.REMEDY,
                        INSPECTION_FINDING.DUE_ON,
                        INSPECTION_FINDING.STATE)
                .from(INSPECTION_FINDING)
                .join(INSPECTION)
                .on(INSPECTION.ID.eq(INSPECTION_FINDING.INSPECTION))
                .join(INSPECTION_ITEM)
                .on(OF_ITS_ITEM)
                .where(INSPECTION_FINDING.ANSWERABLE.eq(person))
                .orderBy(INSPECTION.DONE_AT.desc(), INSPECTION_FINDING.ID.desc())
                .limit(most + 1L);
    }

    private Select<? extends Record> said(UUID person, int most) {
        return database.select(INSPECTION_FINDING_WORD.AT, INSPECTION_FINDING_WORD.DEED, INSPECTION_FINDING_WORD.WORDS)
                .from(INSPECTION_FINDING_WORD)
                .where(INSPECTION_FINDING_WORD.BY_PERSON.eq(person))
                .orderBy(INSPECTION_FINDING_WORD.AT.desc(), INSPECTION_FINDING_WORD.ID.desc())
                .limit(most + 1L);
    }
}
