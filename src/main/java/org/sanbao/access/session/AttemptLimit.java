package org.sanbao.access.session;

import static org.sanbao.tables.Tables.SIGN_IN_ATTEMPT;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.Ids;
import org.sanbao.shared.SystemClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in, counted in the database so that it holds on all nodes. An attempt is written before the password
 * is looked at, so that a thousand at once count each other; a success takes its attempts back.
 *
 * <p>The tight limit is on a name from one address: an attacker elsewhere cannot lock a colleague out. The wide ones are against
 * guessing one name from many addresses, and many names from one.
 */
@Component
class AttemptLimit {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int NAME_FROM_ADDRESS = 5;
    private static final int NAME = 100;
    private static final int ADDRESS = 100;

    private final DSLContext database;
    private final SystemClock clock;

    AttemptLimit(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Counts this attempt. Must run outside a transaction, as what is not committed counts for nobody.
     *
     * @throws TooManyAttempts if there were too many; then this one is not counted, so waiting helps
     */
    void attempt(String name, String address) {
        Instant now = clock.instant();
        byte[] hash = Token.hash(name);
        UUID id = Ids.next();
        database.insertInto(SIGN_IN_ATTEMPT)
                .set(SIGN_IN_ATTEMPT.ID, id)
                .set(SIGN_IN_ATTEMPT.NAME_HASH, hash)
                .set(SIGN_IN_ATTEMPT.ADDRESS, address)
                .set(SIGN_IN_ATTEMPT.AT, now)
                .execute();
        Condition sameName = SIGN_IN_ATTEMPT.NAME_HASH.eq(hash);
        Condition sameAddress = SIGN_IN_ATTEMPT.ADDRESS.eq(address);
        if (exceeds(sameName.and(sameAddress), NAME_FROM_ADDRESS, now)
                || exceeds(sameName, NAME, now)
                || exceeds(sameAddress, ADDRESS, now)) {
            database.deleteFrom(SIGN_IN_ATTEMPT)
                    .where(SIGN_IN_ATTEMPT.ID.eq(id))
                    .execute();
            throw new TooManyAttempts(waitFor(sameName.or(sameAddress), now));
        }
    }

    void succeeded(String name, String address) {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.NAME_HASH.eq(Token.hash(name)))
                .and(SIGN_IN_ATTEMPT.ADDRESS.eq(address))
                .execute();
    }

    @Scheduled(fixedDelay = 600_000, initialDelay = 600_000)
    void forgetOld() {
        database.deleteFrom(SIGN_IN_ATTEMPT)
                .where(SIGN_IN_ATTEMPT.AT.lt(clock.instant().minus(WINDOW)))
                .execute();
    }

    private boolean exceeds(Condition which, int limit, Instant now) {
        return database.fetchCount(SIGN_IN_ATTEMPT, which.and(SIGN_IN_ATTEMPT.AT.gt(now.minus(WINDOW)))) > limit;
    }

    /** Until the oldest of the attempts that count falls out of the window. */
    private Duration waitFor(Condition which, Instant now) {
        Instant oldest = database.select(DSL.min(SIGN_IN_ATTEMPT.AT))
                .from(SIGN_IN_ATTEMPT)
                .where(which)
                .and(SIGN_IN_ATTEMPT.AT.gt(now.minus(WINDOW)))
                .fetchSingle()
                .value1();
        return oldest == null ? Duration.ofSeconds(1) : Duration.between(now, oldest.plus(WINDOW));
    }
}
