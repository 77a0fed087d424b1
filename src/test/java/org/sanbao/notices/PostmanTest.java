package org.sanbao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.NOTICE;
import static org.sanbao.tables.Tables.PERSON;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Organisation;
import org.sanbao.access.PeopleNames;
import org.sanbao.obligations.Consequences;
import org.sanbao.shared.BusinessClock;
import org.sanbao.shared.SystemClock;
import org.sanbao.shared.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** Mails through a real SMTP server: in the reader's language, at the reader's hours, and never twice. */
class PostmanTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    DSLContext database;

    @Autowired
    World world;

    @Autowired
    SomeNotices notices;

    @Autowired
    PeopleNames people;

    @Autowired
    Consequences consequences;

    @Autowired
    Organisation organisation;

    @Autowired
    Texts texts;

    @Autowired
    BusinessClock clock;

    @Autowired
    SystemClock system;

    private GreenMail server;

    @BeforeAll
    void addresses() {
        world.wait(Duration.ofDays(430));
        for (Who who : List.of(Who.NORTH_DIRECTOR, Who.NORTH_TECHNICIAN, Who.NORTH_CLERK)) {
            String language = who == Who.NORTH_DIRECTOR ? "zh-CN" : who == Who.NORTH_TECHNICIAN ? "es" : "en";
            database.update(PERSON)
                    .set(PERSON.EMAIL, who.account() + "@example.com")
                    .set(PERSON.LANGUAGE, language)
                    .where(PERSON.ID.eq(world.person(who)))
                    .execute();
        }
    }

    @BeforeEach
    void aTuesdayMorning() {
        until(DayOfWeek.TUESDAY, LocalTime.of(9, 0));
        database.deleteFrom(NOTICE).execute();
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
    }

    private void until(DayOfWeek day, LocalTime time) {
        LocalDate next = LocalDate.ofInstant(world.now(), ZONE).with(TemporalAdjusters.next(day));
        world.wait(Duration.between(world.now(), next.atTime(time).atZone(ZONE).toInstant()));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MailSettings settings(int port) {
        var given = Map.of(
                "SANBAO_MAIL_HOST", "127.0.0.1",
                "SANBAO_MAIL_PORT", String.valueOf(port),
                "SANBAO_MAIL_FROM", "sanbao@example.com",
                "SANBAO_MAIL_TLS", "off",
                "SANBAO_URL", "https://service.example.com/");
        return MailSettings.of(given::get);
    }

    private int port() {
        return server.getSmtp().getPort();
    }

    private Postman postman(int port) {
        var letters = new Letters(consequences, organisation, settings(port), texts);
        return new Postman(database, transaction, settings(port), letters, people, clock, system);
    }

    private List<String> mails() {
        return database.select(NOTICE.MAIL).from(NOTICE).orderBy(NOTICE.ID).fetch(NOTICE.MAIL);
    }

    private static String body(MimeMessage message) throws Exception {
        return new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void each_reads_it_in_their_own_language() throws Exception {
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        notices.tell(Who.NORTH_TECHNICIAN, "warn", "late-arrival", settings(port()));
        assertThat(postman(port()).run()).isEqualTo(2);
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(2);
        for (MimeMessage message : got) {
            boolean chinese = message.getAllRecipients()[0].toString().startsWith("north-director");
            assertThat(message.getContentType()).startsWith("text/plain");
            assertThat(message.getSubject())
                    .isEqualTo(chinese ? "技术人员未按时到达" : "Llegar al cliente: vence mar, 1 feb, 14:00");
            assertThat(body(message))
                    .contains(chinese ? "第 19 条 技术人员未按时到达" : "§ 19 Llegar al cliente")
                    .contains(chinese ? "《售后服务管理办法》1.0 版" : "Reglamento del servicio posventa, versión 1.0");
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        }
        assertThat(mails()).containsOnly("SENT");
    }

    @Test
    void several_for_one_person_come_in_one_letter_and_never_again() throws Exception {
        notices.tell(Who.NORTH_CLERK, "notify", "late-arrival", settings(port()));
        notices.tell(Who.NORTH_CLERK, "notify", "not-dispatched-yesterday", settings(port()));
        assertThat(postman(port()).run()).isEqualTo(1);
        assertThat(postman(port()).run()).isZero();
        MimeMessage[] got = server.getReceivedMessages();
        assertThat(got).hasSize(1);
        assertThat(got[0].getSubject()).isEqualTo("2 notices from Sanbao");
        assertThat(body(got[0])).contains("the technician is late").contains("still unassigned");
    }

    @Test
    void four_nodes_at_once_send_nothing_twice() throws Exception {
        for (int i = 0; i < 10; i++) {
            notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
            notices.tell(Who.NORTH_CLERK, "notify", "late-arrival", settings(port()));
        }
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            var runs = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                runs.add(nodes.submit(() -> postman(port()).run()));
            }
            for (var run : runs) {
                run.get(1, TimeUnit.MINUTES);
            }
        }
        int lines = 0;
        for (MimeMessage message : server.getReceivedMessages()) {
            lines += body(message).split("§ 19|第 19 条", -1).length - 1;
        }
        assertThat(lines).isEqualTo(20);
        assertThat(mails()).hasSize(20).containsOnly("SENT");
    }

    @Test
    void nobody_is_mailed_at_night_but_the_notice_is_there() {
        until(DayOfWeek.SATURDAY, LocalTime.of(23, 0));
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        assertThat(postman(port()).run()).isZero();
        Instant opens = database.select(NOTICE.MAIL_AT).from(NOTICE).fetchSingle(NOTICE.MAIL_AT);
        assertThat(opens.atZone(ZONE).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(opens.atZone(ZONE).toLocalTime()).isEqualTo(LocalTime.of(8, 30));
        world.wait(Duration.between(world.now(), opens).plusSeconds(1));
        assertThat(postman(port()).run()).isEqualTo(1);
    }

    @Test
    void a_server_that_is_away_is_tried_again_later() throws Exception {
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        assertThat(postman(closed).run()).isZero();
        assertThat(mails()).containsExactly("WAITING");
        assertThat(postman(port()).run()).as("not at once").isZero();
        database.update(NOTICE).set(NOTICE.MAIL_AGAIN, Instant.EPOCH).execute();
        assertThat(postman(port()).run()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_may_have_gone_is_not_sent_again() throws Exception {
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var answering = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Void> heard = answering.submit(() -> SilentMailServer.hangUpAfterTheLetter(silent));
            assertThat(postman(silent.getLocalPort()).run()).isZero();
            assertThat(heard).as("the server got a whole letter").succeedsWithin(Duration.ofSeconds(35));
        }
        assertThat(mails()).containsExactly("UNKNOWN");
        assertThat(postman(port()).run()).isZero();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_node_that_died_while_sending_leaves_it_unsent_rather_than_sent_twice() {
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        database.update(NOTICE)
                .set(NOTICE.MAIL, "SENDING")
                .set(NOTICE.MAIL_BEGUN, system.instant().minus(Duration.ofHours(1)))
                .execute();
        assertThat(postman(port()).run()).isZero();
        assertThat(mails()).containsExactly("UNKNOWN");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void without_a_mail_server_nothing_waits_for_one() {
        UUID director = world.person(Who.NORTH_DIRECTOR);
        var none = MailSettings.of(name -> null);
        assertThat(none.isSet()).isFalse();
        notices.tell(Who.NORTH_DIRECTOR, "notify", "late-arrival", settings(port()));
        database.update(NOTICE).set(NOTICE.MAIL, "NONE").execute();
        var letters = new Letters(consequences, organisation, none, texts);
        assertThat(new Postman(database, transaction, none, letters, people, clock, system).run())
                .isZero();
        assertThat(database.fetchCount(NOTICE, NOTICE.PERSON.eq(director))).isEqualTo(1);
    }

    @Test
    void settings_that_do_not_go_together_are_said_in_one_line() {
        var given = Map.of("SANBAO_MAIL_HOST", "mail.example.com");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> MailSettings.of(given::get))
                .hasMessageContaining("SANBAO_MAIL_FROM");
    }
}
