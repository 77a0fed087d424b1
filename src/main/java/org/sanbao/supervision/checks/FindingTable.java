package org.sanbao.supervision.checks;

import static org.sanbao.tables.Tables.INSPECTION;
import static org.sanbao.tables.Tables.INSPECTION_FINDING;
import static org.sanbao.tables.Tables.INSPECTION_FINDING_WORD;
import static org.sanbao.tables.Tables.INSPECTION_ITEM;
import static org.sanbao.tables.Tables.ORG_UNIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;

/** Findings as rows, and what was said of them. */
@Repository
class FindingTable {

    private static final int MOST = 500;

    private final DSLContext database;

    FindingTable(DSLContext database) {
        this.database = database;
    }

    /** With what stands in its inspection. */
    record Row(
            UUID id,
            UUID inspection,
            InspectionKind kind,
            UUID org,
            String orgName,
            ZoneId zone,
            String edition,
            String clause,
            String found,
            String remedy,
            UUID answerable,
            UUID inspector,
            Instant foundAt,
            LocalDate dueOn,
            FindingState state) {}

    record Word(UUID finding, FindingView.Deed deed, Instant at, UUID by, String words) {}

    /** One that was found just now. */
    record Found(UUID id, UUID inspection, int place, UUID org, UUID answerable, String remedy, LocalDate dueOn) {}

    void insert(Found finding) {
        database.insertInto(INSPECTION_FINDING)
                .set(INSPECTION_FINDING.ID, finding.id())
                .set(INSPECTION_FINDING.INSPECTION, finding.inspection())
                .set(INSPECTION_FINDING.PLACE, finding.place())
                .set(INSPECTION_FINDING.ORG, finding.org())
                .set(INSPECTION_FINDING.ANSWERABLE, finding.answerable())
                .set(INSPECTION_FINDING.REMEDY, finding.remedy())
                .set(INSPECTION_FINDING.DUE_ON, finding.dueOn())
                .set(INSPECTION_FINDING.STATE, FindingState.OPEN.name())
                .execute();
    }

    /** Those not settled, the first found first, 500 at most. */
    List<Row> unsettled(Sight sight) {
        return rows(INSPECTION_FINDING.STATE.ne(FindingState.SETTLED.name()).and(sight.of(INSPECTION_FINDING.ORG)));
    }

    List<Row> of(UUID inspection) {
        return rows(INSPECTION_FINDING.INSPECTION.eq(inspection));
    }

    List<Row> those(Collection<UUID> ids) {
        return rows(INSPECTION_FINDING.ID.in(ids));
    }

    Optional<Row> find(UUID id) {
        return those(List.of(id)).stream().findFirst();
    }

    private List<Row> rows(Condition which) {
        return database.select(
                        INSPECTION_FINDING.ID,
                        INSPECTION_FINDING.INSPECTION,
                        INSPECTION.KIND,
                        INSPECTION_FINDING.ORG,
                        ORG_UNIT.NAME,
                        ORG_UNIT.TIME_ZONE,
                        INSPECTION_ITEM.EDITION,
                        INSPECTION_ITEM.CLAUSE,
                        INSPECTION_ITEM.REMARK,
                        INSPECTION_FINDING.REMEDY,
                        INSPECTION_FINDING.ANSWERABLE,
                        INSPECTION.DONE_BY,
                        INSPECTION.DONE_AT,
                        INSPECTION_FINDING.DUE_ON,
                        INSPECTION_FINDING.STATE)
                .from(INSPECTION_FINDING)
                .join(INSPECTION)
                .on(INSPECTION.ID.eq(INSPECTION_FINDING.INSPECTION))
                .join(INSPECTION_ITEM)
                .on(INSPECTION_ITEM.INSPECTION.eq(INSPECTION_FINDING.INSPECTION))
                .and(INSPECTION_ITEM.PLACE.eq(INSPECTION_FINDING.PLACE))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(INSPECTION_FINDING.ORG))
                .where(which)
                .orderBy(INSPECTION.DONE_AT, INSPECTION_FINDING.INSPECTION, INSPECTION_FINDING.PLACE)
                .limit(MOST)
                .fetch(row -> new Row(
                        row.value1(),
                        row.value2(),
                        InspectionKind.valueOf(row.value3()),
                        row.value4(),
                        row.value5(),
                        ZoneId.of(row.value6()),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11(),
                        row.value12(),
                        row.value13(),
                        row.value14(),
                        FindingState.valueOf(row.value15())));
    }

    /** In the order they were said. */
    Map<UUID, List<Word>> words(Collection<UUID> findings) {
        return database.selectFrom(INSPECTION_FINDING_WORD)
                .where(INSPECTION_FINDING_WORD.FINDING.in(findings))
                .orderBy(INSPECTION_FINDING_WORD.AT, INSPECTION_FINDING_WORD.ID)
                .fetchGroups(
                        INSPECTION_FINDING_WORD.FINDING,
                        row -> new Word(
                                row.getFinding(),
                                FindingView.Deed.valueOf(row.getDeed()),
                                row.getAt(),
                                row.getByPerson(),
                                row.getWords()));
    }

    void say(Word word) {
        database.insertInto(INSPECTION_FINDING_WORD)
                .set(INSPECTION_FINDING_WORD.ID, Ids.next())
                .set(INSPECTION_FINDING_WORD.FINDING, word.finding())
                .set(INSPECTION_FINDING_WORD.DEED, word.deed().name())
                .set(INSPECTION_FINDING_WORD.AT, word.at())
                .set(INSPECTION_FINDING_WORD.BY_PERSON, word.by())
                .set(INSPECTION_FINDING_WORD.WORDS, word.words())
                .execute();
    }

    /** False if it is not there any more: of two who do something with it at once the second is told. */
    boolean move(UUID id, FindingState from, FindingState to) {
        return database.update(INSPECTION_FINDING)
                        .set(INSPECTION_FINDING.STATE, to.name())
                        .where(INSPECTION_FINDING.ID.eq(id), INSPECTION_FINDING.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    void due(UUID id, LocalDate day) {
        database.update(INSPECTION_FINDING)
                .set(INSPECTION_FINDING.DUE_ON, day)
                .where(INSPECTION_FINDING.ID.eq(id))
                .execute();
    }
}
