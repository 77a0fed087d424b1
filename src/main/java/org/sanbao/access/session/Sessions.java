package org.sanbao.access.session;

import static org.sanbao.tables.Tables.ACCOUNT;
import static org.sanbao.tables.Tables.PERSON;
import static org.sanbao.tables.Tables.SESSION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.SystemClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sessions by the hash of their token. A session ends three days after it was last used, and thirty days after it began: a technician's
 * phone outlives a weekend, a forgotten one does not outlive a month.
 */
@Component
class Sessions {

    static final Duration LONGEST = Duration.ofDays(30);

    private static final Duration UNUSED = Duration.ofDays(3);
    private static final Duration COARSE = Duration.ofMinutes(5);

    private final DSLContext database;
    private final SystemClock clock;

    Sessions(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return the token, known to nobody but the caller */
    String begin(UUID account) {
        String token = Token.fresh();
        Instant now = clock.instant();
        database.insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Token.hash(token))
                .set(SESSION.ACCOUNT, account)
                .set(SESSION.CREATED_AT, now)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, now.plus(UNUSED))
                .execute();
        return token;
    }

    /** The account whose living session this is; not if it was disabled or its person left. */
    Optional<UUID> account(byte[] tokenHash) {
        Instant now = clock.instant();
        var row = database.select(SESSION.ACCOUNT, SESSION.SEEN_AT, SESSION.CREATED_AT)
                .from(SESSION)
                .join(ACCOUNT)
                .on(ACCOUNT.ID.eq(SESSION.ACCOUNT))
                .join(PERSON)
                .on(PERSON.ID.eq(ACCOUNT.PERSON))
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .and(SESSION.EXPIRES_AT.gt(now))
                .and(ACCOUNT.DISABLED_AT.isNull())
                .and(PERSON.LEFT_AT.isNull())
                .fetchOne();
        if (row != null && row.get(SESSION.SEEN_AT).isBefore(now.minus(COARSE))) {
            seen(tokenHash, now, row.get(SESSION.CREATED_AT).plus(LONGEST));
        }
        return Optional.ofNullable(row).map(each -> each.get(SESSION.ACCOUNT));
    }

    /**
     * A session as its owner sees it. Times are the system clock's.
     *
     * @param seen when it was last used, to five minutes
     * @param here whether it is the one that asks
     */
    record Seen(Instant begun, Instant seen, Instant expires, boolean here) {}

    /** The living sessions of an account, the asker's first, then the one used last. */
    List<Seen> of(UUID account, byte[] own) {
        var here = SESSION.TOKEN_HASH.eq(own);
        return database.select(SESSION.CREATED_AT, SESSION.SEEN_AT, SESSION.EXPIRES_AT, DSL.field(here))
                .from(SESSION)
                .where(SESSION.ACCOUNT.eq(account), SESSION.EXPIRES_AT.gt(clock.instant()))
                .orderBy(DSL.field(here).desc(), SESSION.SEEN_AT.desc())
                .fetch(row -> new Seen(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    void end(byte[] tokenHash) {
        database.deleteFrom(SESSION).where(SESSION.TOKEN_HASH.eq(tokenHash)).execute();
    }

    /** Ends all sessions of an account but one, after its password changed; {@code but} may be null. */
    void endOthers(UUID account, byte[] but) {
        var others = but == null
                ? SESSION.ACCOUNT.eq(account)
                : SESSION.ACCOUNT.eq(account).and(SESSION.TOKEN_HASH.ne(but));
        database.deleteFrom(SESSION).where(others).execute();
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 600_000)
    void forgetEnded() {
        database.deleteFrom(SESSION)
                .where(SESSION.EXPIRES_AT.lt(clock.instant()))
                .execute();
    }

    private void seen(byte[] tokenHash, Instant now, Instant latestEnd) {
        Instant unused = now.plus(UNUSED);
        database.update(SESSION)
                .set(SESSION.SEEN_AT, now)
                .set(SESSION.EXPIRES_AT, unused.isBefore(latestEnd) ? unused : latestEnd)
                .where(SESSION.TOKEN_HASH.eq(tokenHash))
                .execute();
    }
}
