package org.sanbao.shared.http;

import static org.jooq.impl.DSL.param;
import static org.sanbao.tables.Tables.DONE_COMMAND;

import java.util.Arrays;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanbao.shared.Prepared;
import org.sanbao.shared.PreparedInsert;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.DoneCommandRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Commands already done under a key, kept for three days with their answers. */
@Component
class DoneCommands {

    private static final java.time.Duration KEPT = java.time.Duration.ofDays(3);

    private final DSLContext database;
    private final Prepared find;
    private final PreparedInsert insert;
    private final SystemClock clock;

    DoneCommands(DSLContext database, SystemClock clock) {
        this.database = database;
        this.find = new Prepared(
                database, database.selectFrom(DONE_COMMAND).where(DONE_COMMAND.KEY.eq(param("key", String.class))));
        this.insert = PreparedInsert.into(database, DONE_COMMAND, DONE_COMMAND.fields())
                .orNothing();
        this.clock = clock;
    }

    /** What was answered before; refused if the key came with another request then. */
    Optional<Answer> find(CommandKey key) {
        return find.rows(key.key()).into(DONE_COMMAND).stream().findFirst().map(row -> {
            if (!row.getAccount().equals(key.account()) || !Arrays.equals(row.getRequest(), key.request())) {
                throw new IdempotencyKeyReused();
            }
            return new Answer(row.getStatus(), row.getContentType(), row.getLocation(), row.getBody());
        });
    }

    /** Written last in the command's transaction; a twin in flight that wrote first makes this one undo everything. */
    void keep(CommandKey key, KeptAnswer answer) {
        var row = new DoneCommandRecord();
        row.setKey(key.key());
        row.setAccount(key.account());
        row.setRequest(key.request());
        row.setStatus(answer.getStatus());
        row.setContentType(answer.getContentType());
        row.setLocation(answer.getHeader("Location"));
        row.setBody(answer.body());
        row.setDoneAt(clock.instant());
        if (insert.run(row) == 0) {
            throw new AlreadyBeingDone();
        }
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forgetOld() {
        database.deleteFrom(DONE_COMMAND)
                .where(DONE_COMMAND.DONE_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }

    record Answer(int status, String contentType, String location, byte[] body) {
        void replayTo(KeptAnswer answer) {
            answer.setStatus(status);
            answer.setContentType(contentType);
            if (location != null) {
                answer.setHeader("Location", location);
            }
            answer.setHeader("Idempotent-Replayed", "true");
            answer.setBody(body);
        }
    }
}
