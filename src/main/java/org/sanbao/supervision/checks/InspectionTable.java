package org.sanbao.supervision.checks;

import static org.sanbao.tables.Tables.INSPECTION;
import static org.sanbao.tables.Tables.INSPECTION_FINDING;
import static org.sanbao.tables.Tables.INSPECTION_ITEM;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Inspections as rows; nothing of them is changed. */
@Repository
class InspectionTable {

    private static final int MOST = 200;

    private static final Field<Integer> LOOKED_AT = items(INSPECTION_ITEM.VERDICT.ne(Verdict.NOT_LOOKED_AT.name()));

    private static final Field<Integer> FINDINGS = items(INSPECTION_ITEM.VERDICT.eq(Verdict.NOT_KEPT.name()));

    private static final Field<Integer> OPEN = DSL.field(DSL.selectCount()
            .from(INSPECTION_FINDING)
            .where(
                    INSPECTION_FINDING.INSPECTION.eq(INSPECTION.ID),
                    INSPECTION_FINDING.STATE.ne(FindingState.SETTLED.name())));

    private final DSLContext database;

    InspectionTable(DSLContext database) {
        this.database = database;
    }

    private static Field<Integer> items(Condition which) {
        return DSL.field(
                DSL.selectCount().from(INSPECTION_ITEM).where(INSPECTION_ITEM.INSPECTION.eq(INSPECTION.ID), which));
    }

    /** @param period null of a spot check */
    record Row(
            UUID id,
            UUID org,
            InspectionKind kind,
            LocalDate period,
            Instant from,
            Instant to,
            Instant doneAt,
            UUID doneBy,
            String remark) {}

    record Item(String edition, String clause, Verdict verdict, String remark, ClauseLine.Figures figures) {}

    /** False if there is one for this period, or was made meanwhile. */
    boolean insert(Row row, List<Item> items) {
        int made = database.insertInto(INSPECTION)
                .set(INSPECTION.ID, row.id())
                .set(INSPECTION.ORG, row.org())
                .set(INSPECTION.KIND, row.kind().name())
                .set(INSPECTION.PERIOD, row.period())
                .set(INSPECTION.FIGURES_FROM, row.from())
                .set(INSPECTION.FIGURES_TO, row.to())
                .set(INSPECTION.DONE_AT, row.doneAt())
                .set(INSPECTION.DONE_BY, row.doneBy())
                .set(INSPECTION.REMARK, row.remark())
                .onConflictDoNothing()
                .execute();
        if (made == 0) {
            return false;
        }
        var insert = database.insertInto(
                INSPECTION_ITEM,
                INSPECTION_ITEM.INSPECTION,
                INSPECTION_ITEM.PLACE,
                INSPECTION_ITEM.EDITION,
                INSPECTION_ITEM.CLAUSE,
                INSPECTION_ITEM.VERDICT,
                INSPECTION_ITEM.REMARK,
                INSPECTION_ITEM.RAISED,
                INSPECTION_ITEM.MET,
                INSPECTION_ITEM.LATE);
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            insert = insert.values(
                    row.id(),
                    place,
                    item.edition(),
                    item.clause(),
                    item.verdict().name(),
                    item.remark(),
                    (int) item.figures().raised(),
                    (int) item.figures().met(),
                    (int) item.figures().late());
        }
        insert.execute();
        return true;
    }

    /** The latest first, 200 at most. */
    List<InspectionLine> latest(Sight sight) {
        return database.select(
                        INSPECTION.ID,
                        INSPECTION.ORG,
                        ORG_UNIT.NAME,
                        INSPECTION.KIND,
                        INSPECTION.PERIOD,
                        INSPECTION.DONE_AT,
                        PERSON.NAME,
                        LOOKED_AT,
                        FINDINGS,
                        OPEN)
                .from(INSPECTION)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(INSPECTION.ORG))
                .join(PERSON)
                .on(PERSON.ID.eq(INSPECTION.DONE_BY))
                .where(sight.of(INSPECTION.ORG))
                .orderBy(INSPECTION.DONE_AT.desc(), INSPECTION.ID.desc())
                .limit(MOST)
                .fetch(row -> new InspectionLine(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        InspectionKind.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    boolean isDone(UUID unit, InspectionKind kind, LocalDate period) {
        return database.fetchExists(
                INSPECTION, INSPECTION.ORG.eq(unit), INSPECTION.KIND.eq(kind.name()), INSPECTION.PERIOD.eq(period));
    }

    Optional<Row> find(UUID id, Sight sight) {
        return database.selectFrom(INSPECTION)
                .where(INSPECTION.ID.eq(id), sight.of(INSPECTION.ORG))
                .fetchOptional(row -> new Row(
                        row.getId(),
                        row.getOrg(),
                        InspectionKind.valueOf(row.getKind()),
                        row.getPeriod(),
                        row.getFiguresFrom(),
                        row.getFiguresTo(),
                        row.getDoneAt(),
                        row.getDoneBy(),
                        row.getRemark()));
    }

    /** In the order of the clauses. */
    List<Item> items(UUID inspection) {
        return database.selectFrom(INSPECTION_ITEM)
                .where(INSPECTION_ITEM.INSPECTION.eq(inspection))
                .orderBy(INSPECTION_ITEM.PLACE)
                .fetch(row -> new Item(
                        row.getEdition(),
                        row.getClause(),
                        Verdict.valueOf(row.getVerdict()),
                        row.getRemark(),
                        new ClauseLine.Figures(row.getRaised(), row.getMet(), row.getLate())));
    }
}
