package org.sanbao.dispatch.told;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.CUSTOMER;
import static org.sanbao.tables.Tables.JOB;
import static org.sanbao.tables.Tables.OUTGOING_MAIL;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.Customers;
import org.sanbao.dispatch.board.SomeBookings;
import org.sanbao.journal.Timeline;
import org.sanbao.notices.Notices;
import org.sanbao.notices.PostRound;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.obligations.Replay;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.Assignments;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From the board to the customer's letterbox, through a real SMTP server; and to the clerk where there is none. */
class CustomerPostTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private SomeBookings some;

    @Autowired
    private Assignments assignments;

    @Autowired
    private Calls calls;

    @Autowired
    private Customers customers;

    @Autowired
    private JobReader reader;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private PostRound post;

    @Autowired
    private Notices notices;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Replay replay;

    @Autowired
    private DSLContext database;

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SERVER.start();
        settings.add("SANBAO_MAIL_HOST", () -> "127.0.0.1");
        settings.add("SANBAO_MAIL_PORT", () -> SERVER.getSmtp().getPort());
        settings.add("SANBAO_MAIL_FROM", () -> "service@example.com");
        settings.add("SANBAO_MAIL_TLS", () -> "off");
        settings.add("SANBAO_URL", () -> "https://service.example.com/");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void anEmptyLetterbox() throws FolderException {
        carriers.run();
        post.run();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    void a_promised_time_is_mailed_once_in_the_customers_language_with_the_voucher_to_check() throws Exception {
        UUID job = jobOf("es");
        promise(job, hour(1), hour(3));
        work();
        MimeMessage got = only();
        var times = new SpokenTimes(ZONE, Locale.forLanguageTag("es"));
        assertThat(got.getAllRecipients()).extracting(Object::toString).containsExactly(address(job));
        assertThat(got.getSubject()).contains(callNumber(job)).contains(times.hours(hour(1), hour(3)));
        assertThat(body(got)).startsWith("Buenos días").contains("https://service.example.com/v/" + token(job));
        assertThat(body(got)).as("nothing the customer does not know").doesNotContain("north-");
        work();
        only();
        assertThat(types(job)).contains("party.informed").doesNotContain("party.unreached");
        assertThat(told(Who.NORTH_CLERK, job)).isEmpty();
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void it_goes_to_the_address_in_the_customers_file_rather_than_where_a_mail_once_came_from() throws Exception {
        UUID job = jobOf("en");
        var director = world.actor(Who.NORTH_DIRECTOR);
        var file = customers.file(director, customer(job));
        var entry = new CustomerEntry(
                file.kind(), file.name(), "en", null, "Given." + address(job), null, List.of(), List.of());
        transaction.executeWithoutResult(status -> customers.change(director, file.id(), entry, file.version()));
        promise(job, hour(1), hour(3));
        work();
        assertThat(only().getAllRecipients()).extracting(Object::toString).containsExactly("given." + address(job));
    }

    @Test
    void hours_outside_the_promised_time_are_mailed_and_so_is_each_change_of_them_but_not_another_technician()
            throws Exception {
        UUID job = jobOf("en");
        promise(job, hour(1), hour(3));
        work();
        some.book(job, Who.NORTH_TECHNICIAN, hour(2));
        work();
        assertThat(SERVER.getReceivedMessages()).as("within what was promised").hasSize(1);
        some.book(job, Who.NORTH_TECHNICIAN, hour(6));
        work();
        some.book(job, Who.NORTH_SECOND_TECHNICIAN, hour(6));
        work();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        var times = new SpokenTimes(ZONE, Locale.ENGLISH);
        assertThat(body(SERVER.getReceivedMessages()[1]))
                .contains("at about " + times.at(hour(6)))
                .contains("not within " + times.hours(hour(1), hour(3)));
        some.book(job, Who.NORTH_SECOND_TECHNICIAN, hour(2));
        work();
        assertThat(SERVER.getReceivedMessages()).hasSize(3);
        assertThat(told(Who.NORTH_CLERK, job)).isEmpty();
    }

    @Test
    void moved_twice_before_anybody_was_told_only_the_last_is_mailed() throws Exception {
        UUID job = jobOf("en");
        promise(job, hour(1), hour(3));
        work();
        some.book(job, Who.NORTH_TECHNICIAN, hour(6));
        some.book(job, Who.NORTH_TECHNICIAN, hour(8));
        work();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(body(SERVER.getReceivedMessages()[1])).contains(new SpokenTimes(ZONE, Locale.ENGLISH).at(hour(8)));
    }

    @Test
    void a_visit_that_falls_away_is_mailed_while_the_customer_still_waits_for_it() throws Exception {
        UUID job = jobOf("zh-CN");
        promise(job, hour(1), hour(3));
        work();
        cancel(job);
        work();
        assertThat(SERVER.getReceivedMessages()).hasSize(2);
        assertThat(SERVER.getReceivedMessages()[1].getSubject()).contains("不再上门");
        UUID late = jobOf("zh-CN");
        promise(late, hour(1), hour(3));
        work();
        world.wait(Duration.ofHours(30));
        cancel(late);
        work();
        assertThat(SERVER.getReceivedMessages()).as("the time has passed").hasSize(3);
    }

    @Test
    void without_an_address_the_clerk_is_told_from_when_to_when_it_moved() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        promise(job, hour(1), hour(3));
        work();
        assertThat(types(job)).as("told on the telephone").doesNotContain("party.unreached");
        some.book(job, Who.NORTH_TECHNICIAN, hour(2));
        some.book(job, Who.NORTH_TECHNICIAN, hour(6));
        work();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(types(job)).contains("party.unreached").doesNotContain("party.informed");
        var times = new SpokenTimes(ZONE, Locale.ENGLISH);
        assertThat(told(Who.NORTH_CLERK, job))
                .containsExactly("Was " + times.at(hour(2)) + ", now " + times.hours(hour(6), hour(7))
                        + ". Moved by north-director.");
    }

    @Test
    void what_no_mail_server_takes_the_clerk_has_to_tell() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        customers.learnEmail(world.actor(Who.NORTH_CLERK), customer(job), "no such @ address");
        promise(job, hour(1), hour(3));
        some.book(job, Who.NORTH_TECHNICIAN, hour(6));
        carriers.run();
        for (int tries = 0; tries < 6; tries++) {
            assertThat(post.run()).isZero();
            assertThat(told(Who.NORTH_CLERK, job)).as("still being tried").isEmpty();
            database.update(OUTGOING_MAIL)
                    .set(OUTGOING_MAIL.AGAIN, Instant.EPOCH)
                    .where(OUTGOING_MAIL.STATE.eq("WAITING"))
                    .execute();
        }
        carriers.run();
        assertThat(told(Who.NORTH_CLERK, job)).hasSize(1);
        assertThat(database.fetchCount(OUTGOING_MAIL, OUTGOING_MAIL.BODY.isNotNull()))
                .as("nothing of it is kept")
                .isZero();
    }

    private UUID jobOf(String language) {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        UUID customer = customer(job);
        database.update(CUSTOMER)
                .set(CUSTOMER.LANGUAGE, language)
                .where(CUSTOMER.ID.eq(customer))
                .execute();
        customers.learnEmail(world.actor(Who.NORTH_CLERK), customer, address(job));
        return job;
    }

    private UUID customer(UUID job) {
        return database.select(JOB.CUSTOMER).from(JOB).where(JOB.ID.eq(job)).fetchSingle(JOB.CUSTOMER);
    }

    private String address(UUID job) {
        return customer(job) + "@example.com";
    }

    private void promise(UUID job, Instant from, Instant to) {
        assignments.promise(world.actor(Who.NORTH_DIRECTOR), job, some.seen(job), from, to);
    }

    private void cancel(UUID job) {
        transaction.executeWithoutResult(status ->
                calls.cancel(world.actor(Who.NORTH_DIRECTOR), call(job), CancelReason.values()[0], "no longer"));
    }

    private void work() {
        carriers.run();
        post.run();
        carriers.run();
    }

    private static MimeMessage only() {
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        return SERVER.getReceivedMessages()[0];
    }

    private static String body(MimeMessage message) throws Exception {
        return new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private UUID call(UUID job) {
        return reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().call();
    }

    private String callNumber(UUID job) {
        return reader.view(world.actor(Who.NORTH_DIRECTOR), job).line().callNumber();
    }

    private String token(UUID job) {
        return reader.view(world.actor(Who.NORTH_DIRECTOR), job).voucher().token();
    }

    private List<String> types(UUID job) {
        return timeline.of(call(job), Sight.everything("test")).stream()
                .map(each -> each.type())
                .toList();
    }

    private List<String> told(Who who, UUID job) {
        String call = call(job).toString();
        return notices.of(world.actor(who)).notices().stream()
                .filter(each -> each.title() != null && each.title().path().endsWith(call))
                .filter(each -> each.clause().equals("18"))
                .map(Notices.Notice::more)
                .toList();
    }

    private Instant hour(int n) {
        return world.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(24L + n));
    }
}
