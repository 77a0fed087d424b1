package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CALL_CORRECTION;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.PRODUCT;
import static org.sanbao.tables.Tables.SITE;
import static org.sanbao.tables.Tables.UNIT;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Written;
import org.sanbao.tables.tables.records.CallRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Corrections of lines of the register, and what they replaced. */
@Repository
class CorrectionRepository {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<CallFile.LineChange>> CHANGES = new TypeReference<>() {};

    private final DSLContext database;
    private final Prepared ofCall;

    CorrectionRepository(DSLContext database) {
        this.database = database;
        ofCall = new Prepared(
                database,
                database.select(CALL_CORRECTION.WHY, CALL_CORRECTION.CHANGES, CALL_CORRECTION.CORRECTED_AT, PERSON.NAME)
                        .from(CALL_CORRECTION)
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(CALL_CORRECTION.CORRECTED_BY))
                        .where(CALL_CORRECTION.CALL.eq(DSL.param("call", UUID.class)))
                        .orderBy(CALL_CORRECTION.CORRECTED_AT, CALL_CORRECTION.ID));
    }

    /** The line as it stands; the case is locked by then. */
    CallRecord line(UUID call) {
        return database.selectFrom(CALL).where(CALL.ID.eq(call)).fetchSingle();
    }

    /** Writes the corrected line and counts its version up. */
    void save(CallRecord line) {
        line.setVersion(line.getVersion() + 1);
        line.attach(database.configuration());
        line.store();
    }

    void insert(UUID call, String why, List<CallFile.LineChange> changes, Instant now, Actor by) {
        database.insertInto(CALL_CORRECTION)
                .set(CALL_CORRECTION.ID, Ids.next())
                .set(CALL_CORRECTION.CALL, call)
                .set(CALL_CORRECTION.WHY, Written.lines(why))
                .set(CALL_CORRECTION.CHANGES, JSONB.valueOf(JSON.writeValueAsString(changes)))
                .set(CALL_CORRECTION.CORRECTED_AT, now)
                .set(CALL_CORRECTION.CORRECTED_BY, by.person())
                .execute();
    }

    List<CallFile.LineCorrection> of(UUID call) {
        return ofCall.rows(call)
                .map(row -> new CallFile.LineCorrection(
                        row.get(CALL_CORRECTION.WHY),
                        JSON.readValue(row.get(CALL_CORRECTION.CHANGES).data(), CHANGES),
                        row.get(CALL_CORRECTION.CORRECTED_AT),
                        row.get(PERSON.NAME)));
    }

    /** Whether the unit was here with this symptom before the call was. */
    boolean repeated(CallRecord line) {
        return line.getUnit() != null
                && line.getSymptom() != null
                && database.fetchExists(
                        CALL,
                        CALL.UNIT.eq(line.getUnit()),
                        CALL.SYMPTOM.eq(line.getSymptom()),
                        CALL.REGISTERED_AT.lt(line.getRegisteredAt()));
    }

    /** A site as people read it, or null. */
    String siteWords(UUID site) {
        return site == null
                ? null
                : database.select(SITE.LINES)
                        .from(SITE)
                        .where(SITE.ID.eq(site))
                        .fetchOne(row -> String.join(", ", row.value1()));
    }

    /** A unit as people read it, or null. */
    String unitWords(UUID unit) {
        return unit == null
                ? null
                : database.select(PRODUCT.MODEL, UNIT.SERIAL)
                        .from(UNIT)
                        .join(PRODUCT)
                        .on(PRODUCT.ID.eq(UNIT.PRODUCT))
                        .where(UNIT.ID.eq(unit))
                        .fetchOne(row -> Stream.of(row.value1(), row.value2())
                                .filter(java.util.Objects::nonNull)
                                .collect(Collectors.joining(" ")));
    }
}
