package org.sanbao.supervision.readings;

import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.REGULATION_READING;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.RegulationReadingRecord;
import org.springframework.stereotype.Repository;

/** Readings as rows. */
@Repository
class ReadingTable {

    private static final Condition WAITS =
            REGULATION_READING.CONFIRMED_AT.isNull().and(REGULATION_READING.LAPSED_AT.isNull());

    private final DSLContext database;

    ReadingTable(DSLContext database) {
        this.database = database;
    }

    /** @param confirmedAt null while it was not; {@code lapsedAt} null while it is asked for, or was confirmed */
    record Row(UUID id, UUID adoption, UUID person, Instant askedAt, Instant confirmedAt, Instant lapsedAt) {

        boolean waits() {
            return confirmedAt == null && lapsedAt == null;
        }
    }

    /** Somebody who might be asked. */
    record Employee(UUID person, UUID unit) {}

    /** A reading that waits, and where its reader works now; {@code unit} null once the reader left the company. */
    record Waiting(UUID id, UUID adoption, UUID person, UUID unit) {}

    /** How far a version has come with one person. */
    record Line(UUID adoption, UUID unit, String unitName, String person, Instant askedAt, Instant confirmedAt) {}

    /** Units in which somebody works. */
    Set<UUID> units() {
        return database.selectDistinct(PERSON.UNIT)
                .from(PERSON)
                .where(PERSON.LEFT_AT.isNull())
                .fetchSet(PERSON.UNIT);
    }

    /** Who works in one of the units and was not asked about the adoption yet. */
    List<Employee> notAsked(UUID adoption, Collection<UUID> units) {
        return database.select(PERSON.ID, PERSON.UNIT)
                .from(PERSON)
                .where(PERSON.LEFT_AT.isNull(), PERSON.UNIT.in(units))
                .andNotExists(DSL.selectOne()
                        .from(REGULATION_READING)
                        .where(REGULATION_READING.ADOPTION.eq(adoption), REGULATION_READING.PERSON.eq(PERSON.ID)))
                .orderBy(PERSON.ID)
                .fetch(row -> new Employee(row.value1(), row.value2()));
    }

    List<Waiting> waiting() {
        return database.select(
                        REGULATION_READING.ID, REGULATION_READING.ADOPTION, PERSON.ID, PERSON.UNIT, PERSON.LEFT_AT)
                .from(REGULATION_READING)
                .join(PERSON)
                .on(PERSON.ID.eq(REGULATION_READING.PERSON))
                .where(WAITS)
                .orderBy(REGULATION_READING.ASKED_AT, REGULATION_READING.ID)
                .fetch(row -> new Waiting(
                        row.value1(), row.value2(), row.value3(), row.value5() == null ? row.value4() : null));
    }

    /** False if the person was asked meanwhile. */
    boolean ask(UUID id, UUID adoption, UUID person, Instant now) {
        return database.insertInto(REGULATION_READING)
                        .set(REGULATION_READING.ID, id)
                        .set(REGULATION_READING.ADOPTION, adoption)
                        .set(REGULATION_READING.PERSON, person)
                        .set(REGULATION_READING.ASKED_AT, now)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** False if it waits no longer. */
    boolean lapse(UUID id, Instant now) {
        return database.update(REGULATION_READING)
                        .set(REGULATION_READING.LAPSED_AT, now)
                        .where(REGULATION_READING.ID.eq(id), WAITS)
                        .execute()
                == 1;
    }

    void confirm(UUID id, Instant now) {
        database.update(REGULATION_READING)
                .set(REGULATION_READING.CONFIRMED_AT, now)
                .where(REGULATION_READING.ID.eq(id))
                .execute();
    }

    /** The person's own, for confirming it. */
    Optional<Row> lock(UUID id, UUID person) {
        return database.selectFrom(REGULATION_READING)
                .where(REGULATION_READING.ID.eq(id), REGULATION_READING.PERSON.eq(person))
                .forUpdate()
                .fetchOptional(ReadingTable::row);
    }

    /** All that one person was ever asked, the last first. */
    List<Row> of(UUID person) {
        return database.selectFrom(REGULATION_READING)
                .where(REGULATION_READING.PERSON.eq(person))
                .orderBy(REGULATION_READING.ASKED_AT.desc(), REGULATION_READING.ID.desc())
                .fetch(ReadingTable::row);
    }

    /** The names of whose readings these are, of those who work in sight. */
    Map<UUID, String> readers(Collection<UUID> readings, Sight sight) {
        return database.select(REGULATION_READING.ID, PERSON.NAME)
                .from(REGULATION_READING)
                .join(PERSON)
                .on(PERSON.ID.eq(REGULATION_READING.PERSON))
                .where(REGULATION_READING.ID.in(readings), sight.of(PERSON.UNIT))
                .fetchMap(REGULATION_READING.ID, PERSON.NAME);
    }

    /** Of those who work in sight now, by unit and name; what lapsed is left out. */
    List<Line> standing(Collection<UUID> adoptions, Sight sight) {
        return database.select(
                        REGULATION_READING.ADOPTION,
                        PERSON.UNIT,
                        ORG_UNIT.NAME,
                        PERSON.NAME,
                        REGULATION_READING.ASKED_AT,
                        REGULATION_READING.CONFIRMED_AT)
                .from(REGULATION_READING)
                .join(PERSON)
                .on(PERSON.ID.eq(REGULATION_READING.PERSON))
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(PERSON.UNIT))
                .where(REGULATION_READING.ADOPTION.in(adoptions), REGULATION_READING.LAPSED_AT.isNull())
                .and(PERSON.LEFT_AT.isNull())
                .and(sight.of(PERSON.UNIT))
                .orderBy(DSL.cardinality(ORG_UNIT.PATH), ORG_UNIT.NAME, ORG_UNIT.ID, PERSON.SORT_KEY, PERSON.ID)
                .fetch(row ->
                        new Line(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6()));
    }

    private static Row row(RegulationReadingRecord row) {
        return new Row(
                row.getId(),
                row.getAdoption(),
                row.getPerson(),
                row.getAskedAt(),
                row.getConfirmedAt(),
                row.getLapsedAt());
    }
}
