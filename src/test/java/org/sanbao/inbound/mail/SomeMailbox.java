package org.sanbao.inbound.mail;

import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.INCOMING_MAIL;
import static org.sanbao.tables.Tables.MAILBOX;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.inbound.Inbox;
import org.sanbao.inbound.IncomingLine;
import org.sanbao.inbound.IncomingState;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The north branch's mailbox on a real IMAP server, and a node that looks into it. */
@Component
class SomeMailbox {

    static final String LI = "From: Li Ming <li@example.com>\r\n";
    private static final int ANY_PORT = 0;

    private final World world;
    private final DSLContext database;
    private final MailboxLease lease;
    private final MailIntake intake;
    private final Organisation organisation;
    private final BusinessClock clock;
    private final SystemClock system;
    private final Inbox inbox;
    private final TransactionTemplate transaction;

    private GreenMail server;
    private int port;
    private MailFolder folder;
    private MailRounds rounds;

    SomeMailbox(
            World world,
            DSLContext database,
            MailboxLease lease,
            MailIntake intake,
            Organisation organisation,
            BusinessClock clock,
            SystemClock system,
            Inbox inbox,
            TransactionTemplate transaction) {
        this.world = world;
        this.database = database;
        this.lease = lease;
        this.intake = intake;
        this.organisation = organisation;
        this.clock = clock;
        this.system = system;
        this.inbox = inbox;
        this.transaction = transaction;
    }

    /** Empty, and nothing of it read. */
    void start() {
        database.deleteFrom(INCOMING_MAIL).execute();
        database.deleteFrom(INCOMING).execute();
        database.deleteFrom(MAILBOX).execute();
        listen(ANY_PORT);
        rounds = node();
        world.unit("north");
    }

    void stop() {
        server.stop();
    }

    /** At the address it had. */
    void comeBack() {
        listen(port);
    }

    private void listen(int at) {
        server = new GreenMail(new ServerSetup(at, "127.0.0.1", "imap"));
        server.start();
        port = server.getImap().getPort();
        var user = server.setUser("service@example.com", "service", "secret");
        folder = inboxOf(user);
    }

    private MailFolder inboxOf(GreenMailUser user) {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Another node that looks into it. */
    MailRounds node() {
        var given = Map.of(
                "SANBAO_IMAP_HOST", "127.0.0.1",
                "SANBAO_IMAP_PORT", String.valueOf(port),
                "SANBAO_IMAP_USER", "service",
                "SANBAO_IMAP_PASSWORD", "secret",
                "SANBAO_IMAP_TLS", "off",
                "SANBAO_IMAP_UNIT", "北方分公司",
                "SANBAO_MAIL_FROM", "Service <service@example.com>");
        MailboxSettings settings = MailboxSettings.of(given::get);
        return new MailRounds(
                settings, lease, new MailUnit(settings, organisation), intake, transaction, clock, system);
    }

    int round() {
        return rounds.round();
    }

    void arrive(String mail) {
        arrive(mail, Duration.ZERO);
    }

    void arrive(String mail, Duration ago) {
        try {
            var message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
            folder.appendMessage(
                    message, new Flags(), Date.from(system.instant().minus(ago)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    List<StoredMessage> messages() {
        return folder.getMessages();
    }

    List<IncomingLine> rows(IncomingState state) {
        return inbox.page(clerk(), state, null).rows();
    }

    Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    static String mail(String id, String subject, String words) {
        return LI + "Message-ID: <" + id + "@example.com>\r\nSubject: " + subject + "\r\n\r\n" + words + "\r\n";
    }

    static String answer(String from, String to, String words) {
        return "From: " + from + "\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\nIn-Reply-To: <" + to
                + "@example.com>\r\nSubject: Re: Washer\r\n\r\n" + words + "\r\n";
    }
}
