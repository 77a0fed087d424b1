package org.sanbao.calls;

import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CALL_NOTE;
import static org.sanbao.tables.Tables.ORG_UNIT;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sanbao.calls.vocabulary.CallCard;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.calls.vocabulary.Priority;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.calls.vocabulary.Step;
import org.sanbao.fields.OwnValues;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Codes;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.sanbao.shared.Written;
import org.springframework.stereotype.Repository;

/** Rows of the register. */
@Repository
class CallRepository {

    private final DSLContext database;

    CallRepository(DSLContext database) {
        this.database = database;
    }

    Optional<RepairCall> find(UUID id, Sight sight) {
        return database.selectFrom(CALL)
                .where(CALL.ID.eq(id), sight.of(CALL.ORG))
                .fetchOptional(row -> new RepairCall(
                        row.getId(),
                        row.getOrg(),
                        row.getNumber(),
                        row.getVersion(),
                        Codes.parse(CallStatus.class, row.getStatus()),
                        Codes.parse(Step.class, row.getStep()),
                        Codes.parse(WaitingReason.class, row.getWaitingFor()),
                        row.getMergedInto(),
                        row.getEndedAt()));
    }

    /** What changes as a call moves. The case's stream is locked by then, so nobody else writes. */
    void save(RepairCall call) {
        database.update(CALL)
                .set(CALL.STATUS, Codes.of(call.status()))
                .set(CALL.STEP, Codes.of(call.step()))
                .set(CALL.WAITING_FOR, Codes.of(call.waitingFor()))
                .set(CALL.MERGED_INTO, call.mergedInto())
                .set(CALL.ENDED_AT, call.endedAt())
                .where(CALL.ID.eq(call.id()))
                .execute();
    }

    /** Nothing is written where there are no words. */
    void insertNote(UUID call, String kind, String words, Instant now, Actor by) {
        String cleaned = Written.lines(words);
        if (cleaned == null) {
            return;
        }
        database.insertInto(CALL_NOTE)
                .set(CALL_NOTE.ID, Ids.next())
                .set(CALL_NOTE.CALL, call)
                .set(CALL_NOTE.KIND, kind)
                .set(CALL_NOTE.WORDS, cleaned)
                .set(CALL_NOTE.WRITTEN_AT, now)
                .set(CALL_NOTE.WRITTEN_BY, by.person())
                .execute();
    }

    /** The person who answers for it from now on. */
    void handOver(UUID call, UUID person) {
        database.update(CALL)
                .set(CALL.FIRST_ASKED, person)
                .where(CALL.ID.eq(call))
                .execute();
    }

    /** Whether that changed anything. */
    boolean prioritise(UUID call, Priority wanted) {
        return database.update(CALL)
                        .set(CALL.PRIORITY, Codes.of(wanted))
                        .where(CALL.ID.eq(call), CALL.PRIORITY.ne(Codes.of(wanted)))
                        .execute()
                == 1;
    }

    UUID firstAsked(UUID call) {
        return database.select(CALL.FIRST_ASKED)
                .from(CALL)
                .where(CALL.ID.eq(call))
                .fetchOne(CALL.FIRST_ASKED);
    }

    /** The call as rules read it, from its row. */
    CallCard card(UUID id) {
        return database.select(CALL.fields())
                .select(ORG_UNIT.TIME_ZONE)
                .from(CALL)
                .join(ORG_UNIT)
                .on(ORG_UNIT.ID.eq(CALL.ORG))
                .where(CALL.ID.eq(id))
                .fetchSingle(CallRepository::card);
    }

    private static CallCard card(Record row) {
        return new CallCard(
                row.get(CALL.ID),
                Codes.parse(Channel.class, row.get(CALL.CHANNEL)),
                Codes.parse(Register.class, row.get(CALL.REGISTER)),
                row.get(CALL.URGENT),
                row.get(CALL.SYMPTOM),
                row.get(CALL.SYMPTOM) != null,
                row.get(CALL.REPEATED),
                null,
                row.get(CALL.FIRST_ASKED),
                null,
                null,
                row.get(CALL.UNDER_GUARANTEE),
                Codes.parse(Priority.class, row.get(CALL.PRIORITY)),
                row.get(CALL.RECEIVED_AT)
                        .atZone(ZoneId.of(row.get(ORG_UNIT.TIME_ZONE)))
                        .toLocalDate(),
                null,
                OwnValues.of(row.get(CALL.OWN), null).onCard(CallFields.FORM));
    }
}
