package org.sanbao.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.CALL;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.JOURNAL;
import static org.sanbao.tables.Tables.NOTICE;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Holders;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.obligations.Replay;
import org.sanbao.obligations.Sweep;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.Approval;
import org.sanbao.regulation.drafts.Consultation;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.shared.Ids;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** From the clause to the person: what P1 wants told and set is told and set, in a company of its own. */
class CarriedOutTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    World world;

    @Autowired
    Calls calls;

    @Autowired
    Sweep sweep;

    @Autowired
    CarriersAtWork carriers;

    @Autowired
    Notices notices;

    @Autowired
    Drafts drafts;

    @Autowired
    Consultation consultation;

    @Autowired
    Approval approval;

    @Autowired
    Adoptions adoptions;

    @Autowired
    Holders holders;

    @Autowired
    Replay replay;

    @Autowired
    DSLContext database;

    @BeforeAll
    void inAnotherYear() {
        world.wait(Duration.ofDays(430));
        world.person(Who.NORTH_CLERK);
    }

    @BeforeEach
    void aTuesdayMorning() {
        LocalDate next = LocalDate.ofInstant(world.now(), ZONE).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        world.wait(Duration.between(
                world.now(), next.atTime(LocalTime.of(9, 0)).atZone(ZONE).toInstant()));
        work();
    }

    private void work() {
        sweep.run();
        carriers.run();
    }

    @Test
    void who_is_asked_about_a_draft_and_who_decides_about_it_hear_of_it() {
        UUID id = drafts.begin(
                world.actor(Who.SERVICE_DEPARTMENT),
                adoptions.all().getFirst().id(),
                new DraftTerms(
                        "arrive sooner",
                        false,
                        Set.of(),
                        Set.of(),
                        LocalDate.ofInstant(world.now(), ZONE).plusDays(30)));
        consultation.ask(
                world.actor(Who.SERVICE_DEPARTMENT),
                id,
                Set.of(world.unit("north")),
                LocalDate.ofInstant(world.now(), ZONE).plusDays(7));
        work();
        UUID head = holders.head(world.unit("north"), world.now()).orElseThrow();
        assertThat(database.fetchCount(NOTICE, NOTICE.PERSON.eq(head), NOTICE.CONSEQUENCE.in(consequencesOf(id))))
                .isEqualTo(1);

        approval.submit(
                world.actor(Who.SERVICE_DEPARTMENT),
                id,
                Version.tag(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).version()));
        work();
        assertThat(notices.of(world.actor(Who.GENERAL_MANAGER)).notices())
                .anySatisfy(notice -> assertThat(notice.title().path()).isEqualTo("/regulation-drafts/" + id));
    }

    private List<String> consequencesOf(UUID stream) {
        return database.select(CONSEQUENCE.KEY)
                .from(CONSEQUENCE)
                .where(CONSEQUENCE.STREAM.eq(stream))
                .fetch(CONSEQUENCE.KEY);
    }

    private UUID call() {
        var machine = UnitEntry.of(new ProductEntry("washer", "W" + Ids.next(), null, 12), null);
        return transaction.execute(status -> calls.register(
                        world.actor(Who.NORTH_CLERK),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                                SiteEntry.of("CN", Zone.URBAN, "世纪大道 1"),
                                machine,
                                "leak",
                                "漏水"))
                .id());
    }

    private List<Notices.Notice> of(Who who, UUID call) {
        return notices.of(world.actor(who)).notices().stream()
                .filter(each -> each.title() != null && each.title().path().endsWith(call.toString()))
                .toList();
    }

    @Test
    void a_job_nobody_sent_comes_first_the_next_morning_and_the_director_is_told_once() {
        UUID call = call();
        world.wait(Duration.ofHours(24));
        work();
        assertThat(priority(call)).isEqualTo("first");
        assertThat(timeline(call)).contains("call.prioritised");
        List<Notices.Notice> told = of(Who.NORTH_DIRECTOR, call);
        assertThat(told)
                .extracting(Notices.Notice::what)
                .contains("a job of the day before is still unassigned", "the technician is late");
        assertThat(told).extracting(Notices.Notice::clause).contains("18", "19");
        assertThat(carriers.run()).isZero();
        assertThat(of(Who.NORTH_DIRECTOR, call)).hasSameSizeAs(told);
        assertThat(of(Who.SOUTH_DIRECTOR, call)).isEmpty();
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void a_notice_is_read_by_its_own_reader_only_and_in_their_language() {
        UUID call = call();
        world.wait(Duration.ofHours(24));
        work();
        var chinese = world.actor(Who.NORTH_DIRECTOR).reading(Locale.forLanguageTag("zh-CN"));
        var box = notices.of(chinese);
        assertThat(box.notices()).extracting(Notices.Notice::what).contains("技术人员未按时到达");
        UUID one = of(Who.NORTH_DIRECTOR, call).getFirst().id();
        assertThatThrownBy(() -> notices.read(world.actor(Who.NORTH_CLERK), one))
                .isInstanceOf(NotVisible.class);
        notices.read(chinese, one);
        notices.read(chinese, one);
        assertThat(notices.of(chinese).unread()).isEqualTo(box.unread() - 1);
        notices.readAll(chinese, world.now());
        assertThat(notices.of(chinese).unread()).isZero();
    }

    @Test
    void a_call_that_ended_meanwhile_keeps_its_place() {
        UUID call = call();
        world.wait(Duration.ofHours(24));
        sweep.run();
        transaction.executeWithoutResult(status -> calls.solve(world.actor(Who.NORTH_CLERK), call, "by telephone"));
        transaction.executeWithoutResult(status -> calls.close(world.actor(Who.NORTH_CLERK), call));
        carriers.run();
        assertThat(priority(call)).isEqualTo("normal");
        assertThat(timeline(call)).doesNotContain("call.prioritised");
    }

    private String priority(UUID call) {
        return database.select(CALL.PRIORITY).from(CALL).where(CALL.ID.eq(call)).fetchSingle(CALL.PRIORITY);
    }

    private List<String> timeline(UUID call) {
        return database.select(JOURNAL.TYPE)
                .from(JOURNAL)
                .where(JOURNAL.STREAM.eq(call))
                .fetch(JOURNAL.TYPE);
    }
}
