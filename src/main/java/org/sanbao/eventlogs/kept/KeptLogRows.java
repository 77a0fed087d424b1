package org.sanbao.eventlogs.kept;

import static org.sanbao.tables.Tables.EVENT_LOG;
import static org.sanbao.tables.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Logs brought along, as rows. */
@Repository
class KeptLogRows {

    private final DSLContext database;
    private final JsonMapper json;

    KeptLogRows(DSLContext database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void insert(KeptLog log, Actor by, byte[] file, Reading reading) {
        database.insertInto(EVENT_LOG)
                .set(EVENT_LOG.ID, log.id())
                .set(EVENT_LOG.ORG, log.org())
                .set(EVENT_LOG.NAME, log.name())
                .set(EVENT_LOG.FILE_NAME, log.fileName())
                .set(EVENT_LOG.FILE, file)
                .set(EVENT_LOG.READING, JSONB.jsonb(json.writeValueAsString(reading)))
                .set(EVENT_LOG.CASES, log.cases())
                .set(EVENT_LOG.EVENTS, log.events())
                .set(EVENT_LOG.STARTS, log.starts())
                .set(EVENT_LOG.ENDS, log.ends())
                .set(EVENT_LOG.BROUGHT_AT, log.broughtAt())
                .set(EVENT_LOG.BROUGHT_BY, by.person())
                .execute();
    }

    /** The last brought first. */
    List<KeptLog> all(Actor reader, int most) {
        return select().where(reader.sight().of(EVENT_LOG.ORG))
                .orderBy(EVENT_LOG.BROUGHT_AT.desc(), EVENT_LOG.ID.desc())
                .limit(most)
                .fetch(row -> log(row, reader));
    }

    Optional<KeptLog> find(UUID id, Actor reader) {
        return select().where(EVENT_LOG.ID.eq(id), reader.sight().of(EVENT_LOG.ORG))
                .fetchOptional(row -> log(row, reader));
    }

    private SelectOnConditionStep<? extends Record> select() {
        return database.select(
                        EVENT_LOG.ID,
                        EVENT_LOG.ORG,
                        EVENT_LOG.NAME,
                        EVENT_LOG.FILE_NAME,
                        EVENT_LOG.CASES,
                        EVENT_LOG.EVENTS,
                        EVENT_LOG.STARTS,
                        EVENT_LOG.ENDS,
                        EVENT_LOG.BROUGHT_AT,
                        EVENT_LOG.BROUGHT_BY,
                        PERSON.NAME)
                .from(EVENT_LOG)
                .leftJoin(PERSON)
                .on(PERSON.ID.eq(EVENT_LOG.BROUGHT_BY));
    }

    /** What was brought, and how it is read. */
    record Content(byte[] file, Reading reading) {}

    Optional<Content> content(UUID id, Sight sight) {
        return database.select(EVENT_LOG.FILE, EVENT_LOG.READING)
                .from(EVENT_LOG)
                .where(EVENT_LOG.ID.eq(id), sight.of(EVENT_LOG.ORG))
                .fetchOptional(row ->
                        new Content(row.value1(), json.readValue(row.value2().data(), Reading.class)));
    }

    void delete(UUID id) {
        database.deleteFrom(EVENT_LOG).where(EVENT_LOG.ID.eq(id)).execute();
    }

    private static KeptLog log(Record row, Actor reader) {
        UUID by = row.get(EVENT_LOG.BROUGHT_BY);
        return new KeptLog(
                row.get(EVENT_LOG.ID),
                row.get(EVENT_LOG.ORG),
                row.get(EVENT_LOG.NAME),
                row.get(EVENT_LOG.FILE_NAME),
                row.get(EVENT_LOG.CASES),
                row.get(EVENT_LOG.EVENTS),
                row.get(EVENT_LOG.STARTS),
                row.get(EVENT_LOG.ENDS),
                row.get(EVENT_LOG.BROUGHT_AT),
                row.get(PERSON.NAME),
                by != null && by.equals(reader.person()));
    }
}
