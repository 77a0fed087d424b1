package org.sanbao.calls;

import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CALL_NOTE;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Param;
import org.jooq.Record;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.Person;
import org.springframework.stereotype.Repository;

/** Reads what calls themselves know of one case. */
@Repository
class CallFileQueries {

    private static final Param<UUID> WHICH = param("call", UUID.class);
    private static final Person BY = PERSON.as("registered_by_person");
    private static final Person ASKED = PERSON.as("first_asked_person");

    private final Prepared line;
    private final Prepared notes;
    private final Prepared people;

    CallFileQueries(DSLContext database) {
        line = new Prepared(
                database,
                select(CALL.fields())
                        .select(ORG_UNIT.NAME, ORG_UNIT.TIME_ZONE, BY.NAME, ASKED.NAME)
                        .from(CALL)
                        .join(ORG_UNIT)
                        .on(ORG_UNIT.ID.eq(CALL.ORG))
                        .leftJoin(BY)
                        .on(BY.ID.eq(CALL.REGISTERED_BY))
                        .leftJoin(ASKED)
                        .on(ASKED.ID.eq(CALL.FIRST_ASKED))
                        .where(CALL.ID.eq(WHICH), Sight.prepared(CALL.ORG)));
        notes = new Prepared(
                database,
                select(CALL_NOTE.KIND, CALL_NOTE.WORDS, CALL_NOTE.WRITTEN_AT, PERSON.NAME)
                        .from(CALL_NOTE)
                        .leftJoin(PERSON)
                        .on(PERSON.ID.eq(CALL_NOTE.WRITTEN_BY))
                        .where(CALL_NOTE.CALL.eq(WHICH))
                        .orderBy(CALL_NOTE.WRITTEN_AT, CALL_NOTE.ID));
        people = new Prepared(
                database,
                selectDistinct(PERSON.ID, PERSON.NAME)
                        .from(JOURNAL)
                        .join(PERSON)
                        .on(PERSON.ID.eq(JOURNAL.ACTOR))
                        .where(JOURNAL.STREAM.eq(WHICH)));
    }

    /** The call with its unit's name and zone and the names for {@link #registeredBy} and {@link #firstAsked}. */
    Optional<Record> line(UUID call, Sight sight) {
        return line.row(call, sight.units());
    }

    CallFile.PersonName registeredBy(Record line) {
        return name(line.get(CALL.REGISTERED_BY), line.get(BY.NAME));
    }

    CallFile.PersonName firstAsked(Record line) {
        return name(line.get(CALL.FIRST_ASKED), line.get(ASKED.NAME));
    }

    private static CallFile.PersonName name(UUID id, String name) {
        return id == null ? null : new CallFile.PersonName(id, name);
    }

    List<CallFile.Note> notes(UUID call) {
        return notes.rows(call)
                .map(row -> new CallFile.Note(
                        row.get(CALL_NOTE.KIND),
                        row.get(CALL_NOTE.WORDS),
                        row.get(CALL_NOTE.WRITTEN_AT),
                        row.get(PERSON.NAME)));
    }

    /** Names of all who did something in the case. */
    Map<UUID, String> people(UUID call) {
        return people.rows(call).intoMap(PERSON.ID, PERSON.NAME);
    }
}
