package org.sanbao.customers.areas;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.sanbao.tables.Tables.AREA_ROUND;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.SERVICE_AREA;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Service areas as rows. */
@Repository
class AreaRepository {

    private static final TypeReference<List<List<BigDecimal>>> CORNERS = new TypeReference<>() {};

    private final DSLContext database;
    private final JsonMapper json;
    private final Prepared serving;

    AreaRepository(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
        var served = ORG_UNIT.as("served");
        var whose = ORG_UNIT.as("whose");
        this.serving = new Prepared(
                database,
                select(SERVICE_AREA.fields())
                        .from(served)
                        .join(SERVICE_AREA)
                        .on(SERVICE_AREA.ORG.eq(any(served.PATH)))
                        .join(whose)
                        .on(whose.ID.eq(SERVICE_AREA.ORG))
                        .where(served.ID.eq(param("unit", UUID.class)))
                        .orderBy(cardinality(whose.PATH).desc(), SERVICE_AREA.RANK, SERVICE_AREA.ID));
    }

    /** Those that hold for a unit, in the order in which they are asked: its own, then those of the units above. */
    List<ServiceArea> serving(UUID unit) {
        return serving.rows(unit).map(this::area);
    }

    /** Those of units in sight and of the units above these, unit by unit in their order. */
    List<ServiceArea> all(Sight sight) {
        var served = ORG_UNIT.as("served");
        return database.selectFrom(SERVICE_AREA)
                .where(DSL.exists(
                        selectOne().from(served).where(SERVICE_AREA.ORG.eq(any(served.PATH)), sight.of(served.ID))))
                .orderBy(SERVICE_AREA.ORG, SERVICE_AREA.RANK, SERVICE_AREA.ID)
                .fetch(this::area);
    }

    Optional<ServiceArea> find(UUID id, Sight sight) {
        return database.selectFrom(SERVICE_AREA)
                .where(SERVICE_AREA.ID.eq(id), sight.of(SERVICE_AREA.ORG))
                .fetchOptional(this::area);
    }

    /** Behind the unit's others. */
    UUID insert(UUID org, AreaEntry entry) {
        UUID id = Ids.next();
        Field<Integer> last = DSL.field(select(DSL.coalesce(DSL.max(SERVICE_AREA.RANK), 0))
                .from(SERVICE_AREA)
                .where(SERVICE_AREA.ORG.eq(org)));
        database.insertInto(SERVICE_AREA)
                .set(SERVICE_AREA.ID, id)
                .set(SERVICE_AREA.ORG, org)
                .set(SERVICE_AREA.RANK, last.plus(1))
                .set(content(entry))
                .execute();
        return id;
    }

    /** False if the version seen is not the current one. */
    boolean update(UUID id, AreaEntry entry, long seen) {
        return database.update(SERVICE_AREA)
                        .set(content(entry))
                        .set(SERVICE_AREA.VERSION, SERVICE_AREA.VERSION.plus(1))
                        .where(SERVICE_AREA.ID.eq(id), SERVICE_AREA.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    /** False if the version seen is not the current one. */
    boolean delete(UUID id, long seen) {
        return database.deleteFrom(SERVICE_AREA)
                        .where(SERVICE_AREA.ID.eq(id), SERVICE_AREA.VERSION.eq((int) seen))
                        .execute()
                == 1;
    }

    void rank(UUID id, int rank) {
        database.update(SERVICE_AREA)
                .set(SERVICE_AREA.RANK, rank)
                .where(SERVICE_AREA.ID.eq(id))
                .execute();
    }

    /** Has the sites of a unit and of those below asked again, from the first. */
    void askAgain(UUID org) {
        database.insertInto(AREA_ROUND)
                .set(AREA_ROUND.ORG, org)
                .onConflict(AREA_ROUND.ORG)
                .doUpdate()
                .setNull(AREA_ROUND.REACHED)
                .execute();
    }

    private Map<Field<?>, Object> content(AreaEntry entry) {
        var values = new HashMap<Field<?>, Object>();
        values.put(SERVICE_AREA.NAME, Written.line(entry.name()));
        values.put(SERVICE_AREA.ZONE, Codes.of(entry.zone()));
        values.put(
                SERVICE_AREA.PLACES,
                entry.places().stream().map(Written::line).distinct().toArray(String[]::new));
        values.put(
                SERVICE_AREA.OUTLINE,
                entry.outline() == null ? null : JSON.valueOf(json.writeValueAsString(entry.outline())));
        return values;
    }

    private ServiceArea area(Record row) {
        JSON outline = row.get(SERVICE_AREA.OUTLINE);
        return new ServiceArea(
                row.get(SERVICE_AREA.ID),
                row.get(SERVICE_AREA.ORG),
                row.get(SERVICE_AREA.NAME),
                Codes.parse(Zone.class, row.get(SERVICE_AREA.ZONE)),
                List.of(row.get(SERVICE_AREA.PLACES)),
                outline == null ? null : json.readValue(outline.data(), CORNERS),
                row.get(SERVICE_AREA.RANK),
                row.get(SERVICE_AREA.VERSION));
    }
}
