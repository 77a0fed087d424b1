package org.sanbao.matters;

import static org.sanbao.tables.Tables.MATTER;
import static org.sanbao.tables.Tables.MATTER_WORD;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.tables.tables.OrgUnit;
import org.sanbao.tables.tables.records.MatterRecord;
import org.springframework.stereotype.Repository;

/** Matters as rows, and what was said of them. */
@Repository
class MatterTable {

    private static final int MOST = 500;
    private static final OrgUnit ABOVE = ORG_UNIT.as("above");

    private final DSLContext database;

    MatterTable(DSLContext database) {
        this.database = database;
    }

    /**
     * With what its unit and its person are now.
     *
     * @param above the next unit above; null where that is the company, whose heads inspect all of it
     * @param takenBackAt when the breach behind an answered one was taken back; else null
     * @param left  whether the person it was put to has left the company
     */
    record Row(
            UUID id,
            String consequence,
            MatterKind kind,
            String pack,
            String rule,
            String edition,
            String clause,
            UUID stream,
            UUID org,
            String orgName,
            UUID above,
            ZoneId zone,
            String role,
            UUID roleUnit,
            UUID person,
            boolean left,
            MatterState state,
            Instant openedAt,
            Instant movedAt,
            Instant takenBackAt) {}

    record Word(UUID matter, MatterView.Deed deed, Instant at, UUID by, String words) {}

    /** False if the consequence opened one before. */
    boolean insert(MatterRecord matter) {
        return database.insertInto(MATTER)
                        .set(matter)
                        .onConflict(MATTER.CONSEQUENCE)
                        .doNothing()
                        .execute()
                == 1;
    }

    /** Those that may concern the reader, the last opened first, 500 at most; whoever asks looks at each. */
    List<Row> about(Actor reader, Set<MatterState> states) {
        Condition own = reader.person() == null
                ? DSL.falseCondition()
                : MATTER.PERSON.eq(reader.person()).or(MATTER.ROLE.in(reader.roles()));
        return rows(MATTER.STATE
                .in(states.stream().map(MatterState::name).toList())
                .and(own.or(reader.sight().of(MATTER.ORG))));
    }

    List<Row> those(Collection<UUID> ids) {
        return rows(MATTER.ID.in(ids));
    }

    List<Row> ofConsequences(Collection<String> keys) {
        return rows(MATTER.CONSEQUENCE.in(keys));
    }

    List<Row> of(UUID obligation) {
        return rows(MATTER.OBLIGATION.eq(obligation));
    }

    /** What it followed from was in time after all; false if that is known already. */
    boolean takenBack(UUID id, Instant at) {
        return database.update(MATTER)
                        .set(MATTER.TAKEN_BACK_AT, at)
                        .where(MATTER.ID.eq(id), MATTER.TAKEN_BACK_AT.isNull())
                        .execute()
                == 1;
    }

    Optional<Row> find(UUID id) {
        return those(List.of(id)).stream().findFirst();
    }

    private List<Row> rows(Condition which) {
        return database.select(MATTER.fields())
                .select(ORG_UNIT.NAME, ABOVE.ID, ORG_UNIT.TIME_ZONE, PERSON.LEFT_AT)
                .from(MATTER)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(MATTER.ORG))
                .leftJoin(ABOVE)
                .on(ABOVE.ID.eq(ORG_UNIT.PARENT), ABOVE.PARENT.isNotNull())
                .join(PERSON)
                .on(PERSON.ID.eq(MATTER.PERSON))
                .where(which)
                .orderBy(MATTER.OPENED_AT.desc(), MATTER.ID.desc())
                .limit(MOST)
                .fetch(MatterTable::row);
    }

    private static Row row(Record of) {
        MatterRecord matter = of.into(MATTER);
        return new Row(
                matter.getId(),
                matter.getConsequence(),
                MatterKind.valueOf(matter.getKind()),
                matter.getPack(),
                matter.getRule(),
                matter.getEdition(),
                matter.getClause(),
                matter.getStream(),
                matter.getOrg(),
                of.get(ORG_UNIT.NAME),
                of.get(ABOVE.ID),
                ZoneId.of(of.get(ORG_UNIT.TIME_ZONE)),
                matter.getRole(),
                matter.getRoleUnit(),
                matter.getPerson(),
                of.get(PERSON.LEFT_AT) != null,
                MatterState.valueOf(matter.getState()),
                matter.getOpenedAt(),
                matter.getMovedAt(),
                matter.getTakenBackAt());
    }

    /** In the order they were said. */
    Map<UUID, List<Word>> words(Collection<UUID> matters) {
        return database.selectFrom(MATTER_WORD)
                .where(MATTER_WORD.MATTER.in(matters))
                .orderBy(MATTER_WORD.AT, MATTER_WORD.ID)
                .fetchGroups(
                        MATTER_WORD.MATTER,
                        row -> new Word(
                                row.getMatter(),
                                MatterView.Deed.valueOf(row.getDeed()),
                                row.getAt(),
                                row.getByPerson(),
                                row.getWords()));
    }

    void say(Word word) {
        database.insertInto(MATTER_WORD)
                .set(MATTER_WORD.ID, Ids.next())
                .set(MATTER_WORD.MATTER, word.matter())
                .set(MATTER_WORD.DEED, word.deed().name())
                .set(MATTER_WORD.AT, word.at())
                .set(MATTER_WORD.BY_PERSON, word.by())
                .set(MATTER_WORD.WORDS, word.words())
                .execute();
    }

    /** False if it is not there any more: of two who do something with it at once the second is told. */
    boolean move(UUID id, MatterState from, MatterState to, Instant at) {
        return database.update(MATTER)
                        .set(MATTER.STATE, to.name())
                        .set(MATTER.MOVED_AT, at)
                        .where(MATTER.ID.eq(id), MATTER.STATE.eq(from.name()))
                        .execute()
                == 1;
    }

    /** The first of these that is a unit; else the company. A rule may look for a post where a person is, whose id is none of a unit. */
    UUID unit(UUID... candidates) {
        Set<UUID> there = database.select(ORG_UNIT.ID)
                .from(ORG_UNIT)
                .where(ORG_UNIT.ID.in(candidates))
                .fetchSet(ORG_UNIT.ID);
        return Stream.of(candidates)
                .filter(Objects::nonNull)
                .filter(there::contains)
                .findFirst()
                .orElseGet(() -> database.select(ORG_UNIT.ID)
                        .from(ORG_UNIT)
                        .where(ORG_UNIT.PARENT.isNull())
                        .fetchSingle(ORG_UNIT.ID));
    }
}
