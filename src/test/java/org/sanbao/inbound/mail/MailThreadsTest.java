package org.sanbao.inbound.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.inbound.SomeArrivals.entry;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallFile;
import org.sanbao.calls.CallReader;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.inbound.Inbox;
import org.sanbao.inbound.IncomingState;
import org.springframework.beans.factory.annotation.Autowired;

/** What a mail belongs to: a call, a row that waits, or nothing anybody should be troubled with. */
class MailThreadsTest extends DatabaseTest {

    @Autowired
    SomeMailbox mailbox;

    @Autowired
    World world;

    @Autowired
    Inbox inbox;

    @Autowired
    Calls calls;

    @Autowired
    CallReader reader;

    @BeforeEach
    void anEmptyMailbox() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.stop();
    }

    @Test
    void a_second_copy_is_known_by_its_id_and_by_its_content() {
        mailbox.arrive(SomeMailbox.mail("c1", "Washer", "It leaks"));
        mailbox.arrive(SomeMailbox.mail("c1", "Washer", "It leaks"));
        mailbox.arrive(SomeMailbox.mail("c2", "Washer", "It leaks"));
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).hasSize(1);
    }

    @Test
    void an_answer_from_the_same_address_joins_the_call_with_its_files() {
        CallFile call = registered("a1", "13944440002");
        mailbox.arrive(
                SomeMailbox.LI
                        + "Message-ID: <a2@example.com>\r\nIn-Reply-To: <a1@example.com>\r\nSubject: Re: Washer\r\n"
                        + "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain\r\n\r\nNow it smokes\r\n"
                        + "--m\r\nContent-Disposition: attachment; filename=bill.pdf\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n--m--\r\n");
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).isEmpty();
        assertThat(mailbox.rows(IncomingState.JOINED)).hasSize(1);
        assertThat(reader.file(mailbox.clerk(), call.id()).notes())
                .anySatisfy(note -> assertThat(note.words()).contains("Now it smokes"));
    }

    @Test
    void a_stranger_joins_nothing_neither_by_a_thread_nor_by_a_number() {
        CallFile call = registered("s1", "13944440003");
        mailbox.arrive(SomeMailbox.answer("Eve <eve@evil.example>", "s1", "Let me in"));
        mailbox.arrive("From: eve@evil.example\r\nSubject: call " + call.number() + "\r\n\r\nLet me in\r\n");
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).hasSize(2);
        assertThat(reader.file(mailbox.clerk(), call.id()).notes())
                .noneSatisfy(note -> assertThat(note.words()).contains("Let me in"));
    }

    @Test
    void a_number_in_the_subject_joins_if_the_address_is_known_as_that_customers() {
        CallFile call = registered("k1", "13944440004");
        mailbox.arrive(SomeMailbox.mail("k2", "关于" + call.number() + "的维修", "Please come after six"));
        mailbox.round();

        assertThat(reader.file(mailbox.clerk(), call.id()).notes())
                .anySatisfy(note -> assertThat(note.words()).contains("after six"));
    }

    @Test
    void an_answer_to_a_call_that_has_ended_waits_for_a_clerk() {
        CallFile call = registered("e1", "13944440005");
        calls.cancel(world.actor(Who.NORTH_DIRECTOR), call.id(), CancelReason.values()[0], "by telephone");
        mailbox.arrive(SomeMailbox.answer("li@example.com", "e1", "It leaks again"));
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).singleElement().satisfies(line -> assertThat(line.answers())
                .isEqualTo(call.number()));
    }

    @Test
    void more_from_the_same_sender_before_a_clerk_came_is_added_to_it() {
        mailbox.arrive(SomeMailbox.mail("m1", "Washer", "It leaks"));
        mailbox.round();
        mailbox.arrive(SomeMailbox.answer("li@example.com", "m1", "And it smokes"));
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).singleElement().satisfies(line -> {
            assertThat(line.times()).isEqualTo(2);
            assertThat(line.words()).contains("It leaks").contains("And it smokes");
        });
    }

    @Test
    void machines_are_set_aside() {
        mailbox.arrive(SomeMailbox.LI + "Auto-Submitted: auto-replied\r\n\r\nI am on leave\r\n");
        mailbox.arrive("From: service@example.com\r\n\r\nour own\r\n");
        mailbox.round();

        assertThat(mailbox.rows(IncomingState.OPEN)).isEmpty();
        assertThat(mailbox.rows(IncomingState.SET_ASIDE)).hasSize(2);
    }

    private CallFile registered(String mailId, String phone) {
        mailbox.arrive(SomeMailbox.mail(mailId, "Washer", "It leaks " + mailId));
        mailbox.round();
        UUID row = mailbox.rows(IncomingState.OPEN).getFirst().id();
        return reader.file(
                mailbox.clerk(),
                inbox.register(mailbox.clerk(), row, entry("Li Ming", phone)).id());
    }
}
