package org.sanbao.surveys;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.SURVEY_CARD;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Sight;
import org.sanbao.tables.tables.records.SurveyCardRecord;
import org.springframework.stereotype.Component;

/** Cards sent, and the calls that wait for one. */
@Component
class OpinionCardRepository {

    private final DSLContext database;

    OpinionCardRepository(DSLContext database) {
        this.database = database;
    }

    List<Asked> calls(Collection<UUID> ids, Sight sight) {
        return database.select(CALL.ID, CALL.ORG)
                .from(CALL)
                .where(CALL.ID.in(ids))
                .and(sight.of(CALL.ORG))
                .fetch(row -> new Asked(row.value1(), row.value2()));
    }

    /** How many were new; the others had their card before. */
    int insert(List<SurveyCardRecord> cards) {
        return database.insertInto(SURVEY_CARD).set(cards).onConflictDoNothing().execute();
    }

    /** Calls of the register without a card of this programme, oldest first; cancelled and merged ones get none. */
    List<Waiting> waiting(String programme, Sight sight, int most) {
        return database.select(CALL.ID, CALL.NUMBER, CUSTOMER.NAME, CALL.REGISTERED_AT, CALL.STATUS)
                .from(CALL)
                .join(CUSTOMER)
                .on(CUSTOMER.ID.eq(CALL.CUSTOMER))
                .where(sight.of(CALL.ORG))
                .and(CALL.REGISTER.eq("service"))
                .and(CALL.STATUS.notIn("cancelled", "merged"))
                .andNotExists(DSL.selectOne()
                        .from(SURVEY_CARD)
                        .where(SURVEY_CARD.CALL.eq(CALL.ID))
                        .and(SURVEY_CARD.PROGRAMME.eq(programme)))
                .orderBy(CALL.REGISTERED_AT, CALL.ID)
                .limit(most)
                .fetch(row -> new Waiting(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    record Asked(UUID id, UUID org) {}

    /** A call whose customer has not been asked. */
    record Waiting(UUID call, String number, String customer, Instant registeredAt, String status) {}
}
