package org.sanbao.notices;

import static org.sanbao.tables.Tables.OUTGOING_MAIL;

import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Unsighted;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails to people who have no account here. Handed over in the caller's transaction, sent afterwards, at most once. */
@Service
@Unsighted("takes what is to be sent and reads nothing")
public class OutgoingMail {

    private final DSLContext database;
    private final MailSettings settings;
    private final BusinessClock clock;

    OutgoingMail(DSLContext database, MailSettings settings, BusinessClock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether there is a mail server. */
    public boolean isOn() {
        return settings.isSet();
    }

    /** A page of ours as a mail names it; empty where mails have no links. */
    public Optional<String> link(String path) {
        return Optional.ofNullable(settings.address()).map(address -> address + path);
    }

    /**
     * Plain text. Once more for the same reason changes nothing.
     *
     * @param reason unique; {@link MailFollower} is told what became of it by this
     */
    @Transactional
    public void send(String reason, String to, Locale language, String subject, String body) {
        database.insertInto(OUTGOING_MAIL)
                .set(OUTGOING_MAIL.ID, Ids.next())
                .set(OUTGOING_MAIL.REASON, reason)
                .set(OUTGOING_MAIL.RECIPIENT, to)
                .set(OUTGOING_MAIL.LANGUAGE, language.toLanguageTag())
                .set(OUTGOING_MAIL.SUBJECT, subject.replaceAll("\\s+", " "))
                .set(OUTGOING_MAIL.BODY, body)
                .set(OUTGOING_MAIL.WRITTEN_AT, clock.instant())
                .set(OUTGOING_MAIL.STATE, "WAITING")
                .onConflict(OUTGOING_MAIL.REASON)
                .doNothing()
                .execute();
    }
}
