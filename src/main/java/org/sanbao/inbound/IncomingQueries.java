package org.sanbao.inbound;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;
import static org.sanbao.tables.Tables.ATTACHMENT;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.ORG_UNIT;
import static org.sanbao.tables.Tables.PERSON;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.Customers;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.tables.tables.Call;
import org.sanbao.tables.tables.Person;
import org.springframework.stereotype.Repository;

/** Reads what came in, for people. */
@Repository
class IncomingQueries {

    private static final int BEGINNING = 300;
    private static final int WHOLE = 20_000;

    private static final Person TAKER = PERSON.as("taker");
    private static final Person ENDER = PERSON.as("ender");
    private static final Call BECAME = CALL.as("became");
    private static final Call ANSWERED = CALL.as("answered");
    private static final Field<Integer> FILES =
            field(selectCount().from(ATTACHMENT).where(ATTACHMENT.STREAM.eq(INCOMING.ID)));

    private final DSLContext database;
    private final Customers customers;

    IncomingQueries(DSLContext database, Customers customers) {
        this.database = database;
        this.customers = customers;
    }

    /** Open ones in the order in which they came, others latest first. */
    List<IncomingLine> page(Actor reader, IncomingState state, UUID after, int most) {
        boolean waiting = state == IncomingState.OPEN;
        Condition further = after == null ? noCondition() : waiting ? INCOMING.ID.gt(after) : INCOMING.ID.lt(after);
        return lines(reader)
                .and(INCOMING.STATE.eq(Codes.of(state)))
                .and(further)
                .orderBy(waiting ? INCOMING.ID.asc() : INCOMING.ID.desc())
                .limit(most)
                .fetch(row -> line(reader, row, BEGINNING));
    }

    Optional<IncomingLine> line(Actor reader, UUID id) {
        return lines(reader).and(INCOMING.ID.eq(id)).fetchOptional(row -> line(reader, row, WHOLE));
    }

    private SelectConditionStep<Record> lines(Actor reader) {
        return database.select(INCOMING.fields())
                .select(ORG_UNIT.NAME, TAKER.NAME, ENDER.NAME, BECAME.NUMBER, ANSWERED.NUMBER, FILES.as("files"))
                .from(INCOMING)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(INCOMING.ORG))
                .leftJoin(TAKER)
                .on(TAKER.ID.eq(INCOMING.TAKEN_BY))
                .leftJoin(ENDER)
                .on(ENDER.ID.eq(INCOMING.ENDED_BY))
                .leftJoin(BECAME)
                .on(BECAME.ID.eq(INCOMING.CALL))
                .leftJoin(ANSWERED)
                .on(ANSWERED.ID.eq(INCOMING.ANSWERS))
                .where(reader.sight().of(INCOMING.ORG));
    }

    private IncomingLine line(Actor reader, Record row, int words) {
        String phone = row.get(INCOMING.PHONE);
        UUID taker = row.get(INCOMING.TAKEN_BY);
        return new IncomingLine(
                row.get(INCOMING.ID),
                row.get(ORG_UNIT.NAME),
                Codes.parse(Channel.class, row.get(INCOMING.CHANNEL)),
                row.get(INCOMING.RECEIPT),
                row.get(INCOMING.RECEIVED_AT),
                row.get(INCOMING.TIMES),
                row.get(INCOMING.NAME),
                phone == null ? null : customers.readablePhone(phone),
                row.get(INCOMING.EMAIL),
                row.get(INCOMING.PRODUCT),
                row.get(INCOMING.SUBJECT),
                Cut.to(words, row.get(INCOMING.WORDS)),
                row.get("files", Integer.class),
                Codes.parse(IncomingState.class, row.get(INCOMING.STATE)),
                Codes.parse(Aside.class, row.get(INCOMING.ASIDE)),
                Codes.parse(Trouble.class, row.get(INCOMING.TROUBLE)),
                row.get(ANSWERED.NUMBER),
                row.get(TAKER.NAME),
                taker != null && taker.equals(reader.person()),
                row.get(INCOMING.TAKEN_AT),
                row.get(INCOMING.CALL),
                row.get(BECAME.NUMBER),
                row.get(INCOMING.REASON),
                row.get(INCOMING.ENDED_AT),
                row.get(ENDER.NAME));
    }
}
