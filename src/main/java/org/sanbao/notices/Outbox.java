package org.sanbao.notices;

import static org.sanbao.tables.Tables.OUTGOING_MAIL;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sanbao.shared.SystemClock;
import org.sanbao.tables.tables.records.OutgoingMailRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what {@link OutgoingMail} was handed, each by itself. At most once, as {@link Postman} does: that one is being sent is committed before
 * it is; what certainly was not taken is tried again for some hours. Once it is settled, recipient and text are forgotten.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int AT_A_TIME = 100;
    private static final int MOST_TRIES = 6;
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(10);

    private final DSLContext database;
    private final TransactionTemplate transaction;
    private final MailSettings settings;
    private final ObjectProvider<MailFollower> followers;
    private final SystemClock system;
    private final Smtp smtp;

    Outbox(
            DSLContext database,
            TransactionTemplate transaction,
            MailSettings settings,
            ObjectProvider<MailFollower> followers,
            SystemClock system) {
        this.database = database;
        this.transaction = transaction;
        this.settings = settings;
        this.followers = followers;
        this.system = system;
        this.smtp = settings.isSet() ? new Smtp(settings) : null;
    }

    @Scheduled(fixedDelay = 5_000)
    void everyFiveSeconds() {
        run();
    }

    /** Answers how many went. Does nothing without a mail server. */
    int run() {
        if (!settings.isSet()) {
            return 0;
        }
        giveUpOnTheDead();
        int sent = 0;
        for (UUID id : waiting()) {
            sent += begin(id).map(this::send).orElse(false) ? 1 : 0;
        }
        return sent;
    }

    private List<UUID> waiting() {
        return database.select(OUTGOING_MAIL.ID)
                .from(OUTGOING_MAIL)
                .where(isDue())
                .orderBy(OUTGOING_MAIL.ID)
                .limit(AT_A_TIME)
                .fetch(OUTGOING_MAIL.ID);
    }

    private Condition isDue() {
        return OUTGOING_MAIL
                .STATE
                .eq("WAITING")
                .and(OUTGOING_MAIL.AGAIN.isNull().or(OUTGOING_MAIL.AGAIN.le(system.instant())));
    }

    /** Marks it as being sent, and commits that; empty where another node has it. */
    private Optional<OutgoingMailRecord> begin(UUID id) {
        return transaction.execute(status -> {
            Optional<OutgoingMailRecord> found = database.selectFrom(OUTGOING_MAIL)
                    .where(OUTGOING_MAIL.ID.eq(id), isDue())
                    .forUpdate()
                    .skipLocked()
                    .fetchOptional();
            found.ifPresent(row -> {
                row.setState("SENDING");
                row.setBegun(system.instant());
                row.setTries(row.getTries() + 1);
                row.update();
            });
            return found;
        });
    }

    private boolean send(OutgoingMailRecord row) {
        Locale language = Locale.forLanguageTag(row.getLanguage());
        var letter = new Letter(row.getId().toString(), row.getRecipient(), language, row.getSubject(), row.getBody());
        Smtp.Outcome outcome = smtp.send(letter, system.instant());
        if (outcome == Smtp.Outcome.REFUSED && row.getTries() < MOST_TRIES) {
            tryLater(row);
        } else {
            settle(row.getId(), outcome == Smtp.Outcome.REFUSED ? "FAILED" : outcome.name());
        }
        return outcome == Smtp.Outcome.SENT;
    }

    private void tryLater(OutgoingMailRecord row) {
        database.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, "WAITING")
                .setNull(OUTGOING_MAIL.BEGUN)
                .set(OUTGOING_MAIL.AGAIN, system.instant().plus(Duration.ofMinutes(1L << row.getTries())))
                .where(OUTGOING_MAIL.ID.eq(row.getId()), OUTGOING_MAIL.STATE.eq("SENDING"))
                .execute();
    }

    /** Does nothing where another node has settled it. */
    private void settle(UUID id, String how) {
        transaction.executeWithoutResult(status -> database.update(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.STATE, how)
                .setNull(OUTGOING_MAIL.BEGUN)
                .setNull(OUTGOING_MAIL.AGAIN)
                .setNull(OUTGOING_MAIL.RECIPIENT)
                .setNull(OUTGOING_MAIL.LANGUAGE)
                .setNull(OUTGOING_MAIL.SUBJECT)
                .setNull(OUTGOING_MAIL.BODY)
                .where(OUTGOING_MAIL.ID.eq(id), OUTGOING_MAIL.STATE.eq("SENDING"))
                .returning(OUTGOING_MAIL.REASON)
                .fetch(OUTGOING_MAIL.REASON)
                .forEach(reason -> followers.forEach(each -> each.settled(reason, how.equals("SENT")))));
    }

    /** Whoever began to send these has died in between; whether they went nobody knows. */
    private void giveUpOnTheDead() {
        List<UUID> dead = database.select(OUTGOING_MAIL.ID)
                .from(OUTGOING_MAIL)
                .where(
                        OUTGOING_MAIL.STATE.eq("SENDING"),
                        OUTGOING_MAIL.BEGUN.lt(system.instant().minus(LONGEST_SENDING)))
                .fetch(OUTGOING_MAIL.ID);
        dead.forEach(id -> settle(id, "UNKNOWN"));
        if (!dead.isEmpty()) {
            LOG.warn("{} mails were being sent when a server died; they are not sent again", dead.size());
        }
    }
}
