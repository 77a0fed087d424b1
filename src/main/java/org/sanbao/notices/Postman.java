package org.sanbao.notices;

import static org.sanbao.tables.Tables.NOTICE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.access.PeopleNames;
import org.sanbao.access.PeopleNames.Reachable;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.NoticeRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails what waits, all of one person's in one letter. At most once: that a letter is being sent is committed before it is sent, so a process
 * that dies in between never sends it again; what certainly was not taken is tried again, later and later.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int READERS_AT_A_TIME = 100;
    private static final int MOST_IN_A_LETTER = 50;
    private static final int MOST_TRIES = 10;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final MailSettings settings;
    private final Letters letters;
    private final PeopleNames people;
    private final BusinessClock clock;
    private final SystemClock system;
    private final Smtp smtp;

    Postman(
            DSLContext database,
            TransactionTemplate transaction,
            MailSettings settings,
            Letters letters,
            PeopleNames people,
            BusinessClock clock,
            SystemClock system) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.letters = letters;
        this.people = people;
        this.clock = clock;
        this.system = system;
        this.smtp = settings.isSet() ? new Smtp(settings) : null;
    }

    @Scheduled(fixedDelay = 5_000)
    void everyFiveSeconds() {
        run();
    }

    /** Answers how many letters went. Does nothing without a mail server. */
    int run() {
        if (!settings.isSet()) {
            return 0;
        }
        giveUpOnTheDead();
        int sent = 0;
        for (UUID reader : readers()) {
            sent += letter(reader) ? 1 : 0;
        }
        return sent;
    }

    private List<UUID> readers() {
        return database.selectDistinct(NOTICE.PERSON)
                .from(NOTICE)
                .where(isDue())
                .limit(READERS_AT_A_TIME)
                .fetch(NOTICE.PERSON);
    }

    private Condition isDue() {
        return NOTICE.MAIL
                .eq("WAITING")
                .and(NOTICE.MAIL_AT.le(clock.instant()))
                .and(NOTICE.MAIL_AGAIN.isNull().or(NOTICE.MAIL_AGAIN.le(system.instant())));
    }

    private boolean letter(UUID reader) {
        List<NoticeRecord> begun = begin(reader);
        if (begun.isEmpty()) {
            return false;
        }
        try {
            Optional<Reachable> to = people.reach(reader).filter(each -> !each.left() && each.email() != null);
            if (to.isEmpty()) {
                end(begun, "NONE");
                return false;
            }
            var keys = begun.stream().map(NoticeRecord::getConsequence).toList();
            return settle(begun, smtp.send(letters.write(begun.getFirst().getId(), to.get(), keys), system.instant()));
        } catch (RuntimeException unwritten) {
            LOG.error("A mail cannot be written", unwritten);
            return settle(begun, Smtp.Outcome.REFUSED);
        }
    }

    /** Marks them as being sent, and commits that. */
    private List<NoticeRecord> begin(UUID reader) {
        return transaction.execute(status -> {
            List<NoticeRecord> rows = database.selectFrom(NOTICE)
                    .where(NOTICE.PERSON.eq(reader), isDue())
                    .orderBy(NOTICE.AT, NOTICE.ID)
                    .limit(MOST_IN_A_LETTER)
                    .forUpdate()
                    .skipLocked()
                    .fetch();
            Instant now = system.instant();
            rows.forEach(row -> {
                row.setMail("SENDING");
                row.setMailBegun(now);
                row.setMailTries(row.getMailTries() + 1);
                row.update();
            });
            return rows;
        });
    }

    private boolean settle(List<NoticeRecord> begun, Smtp.Outcome outcome) {
        int tries = begun.getFirst().getMailTries();
        switch (outcome) {
            case SENT -> end(begun, "SENT");
            case UNKNOWN -> end(begun, "UNKNOWN");
            case REFUSED -> end(begun, tries >= MOST_TRIES ? "FAILED" : "WAITING");
        }
        return outcome == Smtp.Outcome.SENT;
    }

    private void end(List<NoticeRecord> begun, String how) {
        int tries = begun.getFirst().getMailTries();
        Instant again = system.instant().plus(Duration.ofSeconds(30L << Math.min(tries, 8)));
        database.update(NOTICE)
                .set(NOTICE.MAIL, how)
                .setNull(NOTICE.MAIL_BEGUN)
                .set(NOTICE.MAIL_AGAIN, how.equals("WAITING") ? again : null)
                .where(NOTICE.ID.in(begun.stream().map(NoticeRecord::getId).toList()), NOTICE.MAIL.eq("SENDING"))
                .execute();
    }

    /** Whoever began to send these has died in between; whether they went nobody knows. */
    private void giveUpOnTheDead() {
        int dead = database.update(NOTICE)
                .set(NOTICE.MAIL, "UNKNOWN")
                .where(
                        NOTICE.MAIL.eq("SENDING"),
                        NOTICE.MAIL_BEGUN.lt(system.instant().minus(LONGEST_SENDING)))
                .execute();
        if (dead > 0) {
            LOG.warn("{} notices were being mailed when a server died; they are not mailed again", dead);
        }
    }
}
