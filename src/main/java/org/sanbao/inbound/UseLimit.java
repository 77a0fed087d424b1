package org.sanbao.inbound;

import static org.sanbao.tables.Tables.INBOUND_USE;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.access.session.Token;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How often a way in may be used, counted in the database so that it holds on all nodes; of whom, only a hash is kept. */
@Component
public class UseLimit {

    private static final Duration KEPT = Duration.ofHours(2);

    private final DSLContext database;
    private final SystemClock clock;

    UseLimit(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts this use; one that is refused does not count. Uses of the same at once wait for each other, so that none is overlooked.
     *
     * @param window at most two hours
     * @throws TooManyRequests if there were {@code most} within {@code window}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void count(String what, int most, Duration window) {
        byte[] hash = Token.hash(what);
        Instant now = clock.instant();
        database.fetch(
                "select pg_advisory_xact_lock({0})",
                DSL.val(ByteBuffer.wrap(hash).getLong()));
        int before = database.fetchCount(INBOUND_USE, INBOUND_USE.WHAT.eq(hash), INBOUND_USE.AT.gt(now.minus(window)));
        if (before >= most) {
            throw new TooManyRequests(window);
        }
        database.insertInto(INBOUND_USE)
                .set(INBOUND_USE.ID, Ids.next())
                .set(INBOUND_USE.WHAT, hash)
                .set(INBOUND_USE.AT, now)
                .execute();
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void forgetOld() {
        database.deleteFrom(INBOUND_USE)
                .where(INBOUND_USE.AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }
}
