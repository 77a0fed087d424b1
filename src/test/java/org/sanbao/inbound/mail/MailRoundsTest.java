package org.sanbao.inbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.inbound.SomeArrivals.entry;
import static org.sanbao.tables.Tables.INCOMING;
import static org.sanbao.tables.Tables.INCOMING_MAIL;
import static org.sanbao.tables.Tables.MAILBOX;

import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
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
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.inbound.Inbox;
import org.sanbao.inbound.IncomingFile;
import org.sanbao.inbound.IncomingLine;
import org.sanbao.inbound.IncomingState;
import org.sanbao.shared.Actor;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails through a real IMAP server. */
class MailRoundsTest extends DatabaseTest {

    private static final String LI = "From: Li Ming <li@example.com>\r\n";

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Autowired
    MailboxLease lease;

    @Autowired
    MailIntake intake;

    @Autowired
    Organisation organisation;

    @Autowired
    BusinessClock clock;

    @Autowired
    SystemClock system;

    @Autowired
    Inbox inbox;

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    private GreenMail server;
    private MailFolder folder;
    private MailRounds rounds;

    @BeforeEach
    void anEmptyMailbox() throws FolderException {
        database.deleteFrom(INCOMING_MAIL).execute();
        database.deleteFrom(INCOMING).execute();
        database.deleteFrom(MAILBOX).execute();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "imap"));
        server.start();
        GreenMailUser user = server.setUser("service@example.com", "service", "secret");
        ImapHostManager hosts = server.getManagers().getImapHostManager();
        folder = hosts.getInbox(user);
        rounds = node();
        world.unit("north");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailRounds node() {
        var given = Map.of(
                "SANBAO_IMAP_HOST", "127.0.0.1",
                "SANBAO_IMAP_PORT", String.valueOf(server.getImap().getPort()),
                "SANBAO_IMAP_USER", "service",
                "SANBAO_IMAP_PASSWORD", "secret",
                "SANBAO_IMAP_TLS", "off",
                "SANBAO_IMAP_UNIT", "北方分公司",
                "SANBAO_MAIL_FROM", "Service <service@example.com>");
        MailboxSettings settings = MailboxSettings.of(given::get);
        return new MailRounds(
                settings, lease, new MailUnit(settings, organisation), intake, transaction, clock, system);
    }

    private void arrive(String mail) {
        arrive(mail, Duration.ZERO);
    }

    private void arrive(String mail, Duration ago) {
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

    private static String mail(String id, String subject, String words) {
        return LI + "Message-ID: <" + id + "@example.com>\r\nSubject: " + subject + "\r\n\r\n" + words + "\r\n";
    }

    private static String answer(String from, String to, String words) {
        return "From: " + from + "\r\nMessage-ID: <" + UUID.randomUUID() + "@x>\r\nIn-Reply-To: <" + to
                + "@example.com>\r\nSubject: Re: Washer\r\n\r\n" + words + "\r\n";
    }

    private List<IncomingLine> rows(IncomingState state) {
        return inbox.page(clerk(), state, null).rows();
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    @Test
    void a_mail_waits_for_a_clerk_with_its_file_and_is_marked_as_seen_and_left_where_it_is() {
        arrive(
                LI
                        + "Message-ID: <1@example.com>\r\nSubject: Washer\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
                        + "--m\r\nContent-Type: text/plain\r\n\r\nIt leaks, ring 139 4444 0001\r\n"
                        + "--m\r\nContent-Disposition: attachment; filename=bill.pdf\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--m--\r\n",
                Duration.ofHours(2));

        assertThat(rounds.round()).isEqualTo(1);

        IncomingLine line = rows(IncomingState.OPEN).getFirst();
        assertThat(line.name()).isEqualTo("Li Ming");
        assertThat(line.email()).isEqualTo("li@example.com");
        assertThat(Duration.between(line.receivedAt(), world.now()))
                .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(122));
        IncomingFile file = inbox.file(clerk(), line.id());
        assertThat(file.attachments()).extracting(each -> each.name()).containsExactly("bill.pdf");
        assertThat(file.foundPhone()).isEqualTo("139 4444 0001");
        assertThat(folder.getMessages()).hasSize(1);
        assertThat(folder.getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isTrue();
    }

    @Test
    void of_two_nodes_one_reads_and_every_mail_comes_in_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            arrive(mail("n" + i, "Washer " + i, "It leaks " + i));
        }
        MailRounds other = node();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var looked = nodes.invokeAll(List.<Callable<Integer>>of(rounds::round, other::round));
            assertThat(List.of(looked.get(0).get(), looked.get(1).get())).containsExactlyInAnyOrder(20, 0);
        }

        assertThat(rows(IncomingState.OPEN)).hasSize(20);
        assertThat(rounds.round() + other.round()).isZero();
    }

    @Test
    void a_node_that_lost_its_lease_keeps_nothing_of_what_it_has_read() {
        arrive(mail("l1", "Washer", "It leaks"));
        rounds.round();
        database.update(MAILBOX).set(MAILBOX.HOLDER, UUID.randomUUID()).execute();
        boolean advanced = Boolean.TRUE.equals(transaction.execute(status -> lease.advance(
                database.select(MAILBOX.NAME).from(MAILBOX).fetchSingle(MAILBOX.NAME), UUID.randomUUID(), 1, 99)));

        assertThat(advanced).isFalse();
    }

    @Test
    void a_second_copy_is_known_by_its_id_and_by_its_content() {
        arrive(mail("c1", "Washer", "It leaks"));
        arrive(mail("c1", "Washer", "It leaks"));
        arrive(mail("c2", "Washer", "It leaks"));
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).hasSize(1);
    }

    @Test
    void an_answer_from_the_same_address_joins_the_call_with_its_files() {
        CallFile call = registered("a1", "13944440002");
        arrive(
                LI + "Message-ID: <a2@example.com>\r\nIn-Reply-To: <a1@example.com>\r\nSubject: Re: Washer\r\n"
                        + "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nNow it smokes\r\n"
                        + "--m\r\nContent-Disposition: attachment; filename=bill.pdf\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--m--\r\n");
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).isEmpty();
        assertThat(rows(IncomingState.JOINED)).hasSize(1);
        assertThat(reader.file(clerk(), call.id()).notes())
                .anySatisfy(note -> assertThat(note.words()).contains("Now it smokes"));
    }

    @Test
    void a_stranger_joins_nothing_neither_by_a_thread_nor_by_a_number() {
        CallFile call = registered("s1", "13944440003");
        arrive(answer("Eve <eve@evil.example>", "s1", "Let me in"));
        arrive("From: eve@evil.example\r\nSubject: call " + call.number() + "\r\n\r\nLet me in\r\n");
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).hasSize(2);
        assertThat(reader.file(clerk(), call.id()).notes())
                .noneSatisfy(note -> assertThat(note.words()).contains("Let me in"));
    }

    @Test
    void a_number_in_the_subject_joins_if_the_address_is_known_as_that_customers() {
        CallFile call = registered("k1", "13944440004");
        arrive(mail("k2", "关于" + call.number() + "的维修", "Please come after six"));
        rounds.round();

        assertThat(reader.file(clerk(), call.id()).notes())
                .anySatisfy(note -> assertThat(note.words()).contains("after six"));
    }

    @Test
    void an_answer_to_a_call_that_has_ended_waits_for_a_clerk() {
        CallFile call = registered("e1", "13944440005");
        calls.cancel(world.actor(Who.NORTH_DIRECTOR), call.id(), CancelReason.values()[0], "by telephone");
        arrive(answer("li@example.com", "e1", "It leaks again"));
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).singleElement().satisfies(line -> assertThat(line.answers())
                .isEqualTo(call.number()));
    }

    @Test
    void more_from_the_same_sender_before_a_clerk_came_is_added_to_it() {
        arrive(mail("m1", "Washer", "It leaks"));
        rounds.round();
        arrive(answer("li@example.com", "m1", "And it smokes"));
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).singleElement().satisfies(line -> {
            assertThat(line.times()).isEqualTo(2);
            assertThat(line.words()).contains("It leaks").contains("And it smokes");
        });
    }

    @Test
    void machines_are_set_aside() {
        arrive(LI + "Auto-Submitted: auto-replied\r\n\r\nI am on leave\r\n");
        arrive("From: service@example.com\r\n\r\nour own\r\n");
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).isEmpty();
        assertThat(rows(IncomingState.SET_ASIDE)).hasSize(2);
    }

    @Test
    void a_mail_that_cannot_be_read_is_reported_and_stays_unread_and_those_behind_it_come_in() {
        var nested = new StringBuilder(LI + "Subject: Deep\r\n");
        for (int i = 0; i < 40; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        arrive(nested.append("\r\nx").toString());
        arrive(mail("u2", "Washer", "It leaks"));
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).hasSize(2);
        assertThat(rows(IncomingState.OPEN).getFirst().trouble().name()).isEqualTo("UNREADABLE");
        assertThat(folder.getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
    }

    @Test
    void what_lay_there_for_weeks_before_the_first_look_stays_there() {
        arrive(mail("o1", "Old", "long done"), Duration.ofDays(30));
        arrive(mail("o2", "New", "It leaks"));
        rounds.round();

        assertThat(rows(IncomingState.OPEN)).extracting(IncomingLine::subject).containsExactly("New");
    }

    @Test
    void a_server_that_is_gone_is_told_and_forgotten_when_it_is_back() {
        MailRounds offline = rounds;
        server.stop();
        assertThat(offline.round()).isZero();

        assertThat(database.fetchSingle(MAILBOX).getFailure()).isNotBlank();
    }

    private CallFile registered(String mailId, String phone) {
        arrive(mail(mailId, "Washer", "It leaks " + mailId));
        rounds.round();
        UUID row = rows(IncomingState.OPEN).getFirst().id();
        return reader.file(
                clerk(), inbox.register(clerk(), row, entry("Li Ming", phone)).id());
    }
}
