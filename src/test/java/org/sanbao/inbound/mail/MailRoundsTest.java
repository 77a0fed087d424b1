package org.sanbao.inbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.MAILBOX;

import jakarta.mail.Flags;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.World;
import org.sanbao.inbound.Inbox;
import org.sanbao.inbound.IncomingFile;
import org.sanbao.inbound.IncomingLine;
import org.sanbao.inbound.IncomingState;
import org.springframework.beans.factory.annotation.Autowired;

/** A real IMAP server is looked into: by one node at a time, each mail once, and what cannot be read holds up nothing. */
class MailRoundsTest extends DatabaseTest {

    @Autowired
    SomeMailbox mailbox;

    @Autowired
    World world;

    @Autowired
    DSLContext database;

    @Autowired
    MailboxLease lease;

    @Autowired
    Inbox inbox;

    @BeforeEach
    void anEmptyMailbox() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void a_mail_waits_for_a_clerk_with_its_file_and_is_marked_as_seen_and_left_where_it_is() {
        mailbox.arrive(
                SomeMailbox.LI
                        + "Message-ID: <1@example.com>\r\nSubject: Washer\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n"
                        + "--m\r\nContent-Type: text/plain\r\n\r\nIt leaks, ring 139 4444 0001\r\n"
                        + "--m\r\nContent-Disposition: attachment; filename=bill.pdf\r\n"
                        + "Content-Type: application/pdf\r\n\r\n%PDF\r\n--m--\r\n",
                Duration.ofHours(2));

        assertThat(mailbox.round()).isEqualTo(1);

        IncomingLine line = mailbox.rows(IncomingState.OPEN).getFirst();
        assertThat(line.name()).isEqualTo("Li Ming");
        assertThat(line.email()).isEqualTo("li@example.com");
        assertThat(Duration.between(line.receivedAt(), world.now()))
                .isBetween(Duration.ofMinutes(119), Duration.ofMinutes(122));
        IncomingFile file = inbox.file(mailbox.clerk(), line.id());
        assertThat(file.attachments()).extracting(each -> each.name()).containsExactly("bill.pdf");
        assertThat(file.foundPhone()).isEqualTo("139 4444 0001");
        assertThat(mailbox.messages()).hasSize(1);
        assertThat(mailbox.messages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isTrue();
    }

    @Test
    void of_two_nodes_one_reads_and_every_mail_comes_in_once() throws Exception {
        for (int i = 0; i < 20; i++) {
            mailbox.arrive(SomeMailbox.mail("n" + i, "Washer " + i, "It leaks " + i));
        }
        MailRounds one = mailbox.node();
        MailRounds other = mailbox.node();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var looked = nodes.invokeAll(List.<Callable<Integer>>of(one::round, other::round));
            assertThat(List.of(looked.get(0).get(), looked.get(1).get())).containsExactlyInAnyOrder(20, 0);
        }

        assertThat(mailbox.rows(IncomingState.OPEN)).hasSize(20);
        assertThat(one.round() + other.round()).isZero();
    }

    @Test
    void a_mail_that_cannot_be_read_is_reported_and_stays_unread_and_those_behind_it_come_in() {
        var nested = new StringBuilder(SomeMailbox.LI + "Subject: Deep\r\n");
        for (int i = 0; i < 40; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\r\n\r\n--b" + i + "\r\n");
        }
        mailbox.arrive(nested.append("\r\nx").toString());
        mailbox.arrive(SomeMailbox.mail("u2", "Washer", "It leaks"));
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).hasSize(2);
        assertThat(mailbox.rows(IncomingState.OPEN).getFirst().trouble().name()).isEqualTo("UNREADABLE");
        assertThat(mailbox.messages().getFirst().getFlags().contains(Flags.Flag.SEEN))
                .isFalse();
    }

    @Test
    void what_lay_there_for_weeks_before_the_first_look_stays_there() {
        mailbox.arrive(SomeMailbox.mail("o1", "Old", "long done"), Duration.ofDays(30));
        mailbox.arrive(SomeMailbox.mail("o2", "New", "It leaks"));
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN))
                .extracting(IncomingLine::subject)
                .containsExactly("New");
    }

    @Test
    void a_node_that_lost_its_lease_keeps_nothing_of_what_it_has_read() {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        assertThat(lease.take("service", one)).isPresent();
        assertThat(lease.take("service", other)).isEmpty();
        database.update(MAILBOX).set(MAILBOX.HELD_UNTIL, Instant.EPOCH).execute();
        assertThat(lease.take("service", other)).isPresent();

        assertThat(advances(one)).isFalse();
        assertThat(advances(other)).isTrue();
    }

    private boolean advances(UUID node) {
        return Boolean.TRUE.equals(transaction.execute(status -> lease.advance("service", node, 1, 99)));
    }

    @Test
    void a_server_that_is_gone_is_told_and_forgotten_when_it_is_back() {
        MailRounds node = mailbox.node();
        mailbox.stop();
        assertThat(node.round()).isZero();
        assertThat(database.fetchSingle(MAILBOX).getFailure()).isNotBlank();

        mailbox.comeBack();
        mailbox.arrive(SomeMailbox.mail("g1", "Washer", "It leaks"));
        assertThat(node.round()).isEqualTo(1);
        assertThat(database.fetchSingle(MAILBOX).getFailure()).isNull();
    }
}
