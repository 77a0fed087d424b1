package org.sanbao.inbound.mail;

import static org.sanbao.tables.Tables.MAILBOX;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sanbao.shared.SystemClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which node reads the mailbox, and how far it has come. A node that dies lets go when its time is over. */
@Component
class MailboxLease {

    private static final Duration HELD = Duration.ofMinutes(2);
    private static final int LONGEST_FAILURE = 500;

    private final DSLContext database;
    private final SystemClock clock;

    MailboxLease(DSLContext database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param validity null before the first look */
    record Place(Long validity, long lastUid) {}

    /** How the mailbox is doing; {@code failure} null while it can be read. */
    record State(Instant readAt, Instant failingSince, String failure) {}

    /** The place to go on from, if the mailbox is this node's for the next while. */
    @Transactional
    public Optional<Place> take(String mailbox, UUID node) {
        Instant now = clock.instant();
        database.insertInto(MAILBOX)
                .set(MAILBOX.NAME, mailbox)
                .onConflictDoNothing()
                .execute();
        return database.update(MAILBOX)
                .set(MAILBOX.HOLDER, node)
                .set(MAILBOX.HELD_UNTIL, now.plus(HELD))
                .where(
                        MAILBOX.NAME.eq(mailbox),
                        MAILBOX.HOLDER.isNull().or(MAILBOX.HOLDER.eq(node)).or(MAILBOX.HELD_UNTIL.lt(now)))
                .returning(MAILBOX.UID_VALIDITY, MAILBOX.LAST_UID)
                .fetchOptional(row -> new Place(row.getUidValidity(), row.getLastUid()));
    }

    /**
     * One mail further, in the transaction that took it in. False if the mailbox has become another node's meanwhile, or somebody was past
     * it already: then nothing of this mail may be kept.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(String mailbox, UUID node, long validity, long uid) {
        return database.update(MAILBOX)
                        .set(MAILBOX.UID_VALIDITY, validity)
                        .set(MAILBOX.LAST_UID, uid)
                        .set(MAILBOX.HELD_UNTIL, clock.instant().plus(HELD))
                        .where(
                                MAILBOX.NAME.eq(mailbox),
                                MAILBOX.HOLDER.eq(node),
                                MAILBOX.UID_VALIDITY
                                        .isNull()
                                        .or(MAILBOX.UID_VALIDITY.ne(validity))
                                        .or(MAILBOX.LAST_UID.lt(uid)))
                        .execute()
                == 1;
    }

    /** It was read to its end. */
    @Transactional
    public void succeeded(String mailbox) {
        database.update(MAILBOX)
                .set(MAILBOX.READ_AT, clock.instant())
                .setNull(MAILBOX.FAILING_SINCE)
                .setNull(MAILBOX.FAILURE)
                .where(MAILBOX.NAME.eq(mailbox))
                .execute();
    }

    /** Whether this is news: it could be read before. */
    @Transactional
    public boolean failed(String mailbox, String why) {
        String failure = why.length() > LONGEST_FAILURE ? why.substring(0, LONGEST_FAILURE) : why;
        boolean news = database.fetchExists(MAILBOX, MAILBOX.NAME.eq(mailbox), MAILBOX.FAILING_SINCE.isNull());
        database.update(MAILBOX)
                .set(MAILBOX.FAILING_SINCE, DSL.coalesce(MAILBOX.FAILING_SINCE, DSL.val(clock.instant())))
                .set(MAILBOX.FAILURE, failure)
                .where(MAILBOX.NAME.eq(mailbox))
                .execute();
        return news;
    }

    Optional<State> state(String mailbox) {
        return database.selectFrom(MAILBOX)
                .where(MAILBOX.NAME.eq(mailbox))
                .fetchOptional(row -> new State(row.getReadAt(), row.getFailingSince(), row.getFailure()));
    }
}
