package org.sanbao.supervision.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.INSPECTION_ITEM;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Authority;
import org.sanbao.access.Staff;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** Units check themselves each month, the company inspects them each quarter and when nobody expects it. */
class ChecksTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private World world;

    @Autowired
    private CheckSheets sheets;

    @Autowired
    private Inspections inspections;

    @Autowired
    private SomeChecks some;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @Autowired
    private Staff staff;

    @Autowired
    private Authority authority;

    @Autowired
    private DSLContext database;

    private UUID assessor;

    /** A quarter of its own for each test; in its second month a call nobody sees to. */
    @BeforeEach
    void aQuarterBegins() {
        if (assessor == null) {
            assessor = staff.join(
                    world.actor(Who.ADMINISTRATOR),
                    world.unit("company"),
                    "business-department",
                    new Staff.Details("assessor", null, Locale.ENGLISH, null, null));
        }
        goTo(InspectionKind.QUARTERLY.begin(today()).plusMonths(4).plusDays(1));
        jobs.call(Who.NORTH_CLERK);
        goTo(YearMonth.from(today()).atEndOfMonth());
    }

    @Test
    void the_sheet_has_every_clause_in_force_with_how_it_was_kept() {
        var sheet = sheets.sheet(north(), InspectionKind.SELF, null, director());

        assertThat(sheet.period()).isEqualTo(YearMonth.from(today()).atDay(1));
        assertThat(sheet.people().getFirst().id()).isEqualTo(world.person(Who.NORTH_MANAGER));
        assertThat(sheet.people())
                .extracting(CheckSheets.Answerable::id)
                .contains(world.person(Who.NORTH_CLERK))
                .doesNotContain(world.person(Who.SOUTH_CLERK));
        assertThat(sheet.clauses())
                .extracting(ClauseLine::clause)
                .contains("1", "7-2", "8", "28")
                .doesNotHaveDuplicates();
        assertThat(sheet.clauses())
                .filteredOn(line -> line.clause().equals("18"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.title()).isEqualTo("Dispatch the same day");
                    assertThat(line.figures().raised()).isPositive();
                    assertThat(line.figures().late()).isPositive();
                });
    }

    @Test
    void done_once_it_meets_the_duty_of_its_month_and_stays_as_it_was() throws Exception {
        ObligationView duty = owed("section-self-check", director());
        assertThat(duty.status()).isEqualTo("open");
        assertThat(duty.holder()).isEqualTo(world.person(Who.NORTH_DIRECTOR));
        assertThat(duty.title().path())
                .isEqualTo("/supervision/checks/new?unit=" + north() + "&kind=SELF&period="
                        + YearMonth.from(today()).atDay(1));
        assertThat(obligations.mine(director()).duties())
                .extracting(ObligationView::rule)
                .contains("section-self-check");
        Checking checking = some.sheet(north(), InspectionKind.SELF, director(), "8");
        Callable<Object> hand = () -> {
            try {
                return inspections.done(checking, director());
            } catch (CheckedAlready second) {
                return "refused";
            }
        };
        List<Object> ended = new ArrayList<>();
        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<Object> each : both.invokeAll(List.of(hand, hand))) {
                ended.add(each.get());
            }
        }
        assertThat(ended).containsOnlyOnce("refused");
        var id = ended.stream()
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(owed("section-self-check", director()).status()).isEqualTo("met");
        assertThat(owed("company-inspection", assessor()).status()).isEqualTo("open");
        var done = inspections.view(id, director());
        long lateThen = late(done);
        jobs.call(Who.NORTH_CLERK);
        goTo(today().plusDays(4));
        assertThat(late(inspections.view(id, director()))).isEqualTo(lateThen).isPositive();
        assertThat(done.items()).filteredOn(item -> item.finding() != null).hasSize(1);
        assertThatThrownBy(() -> database.update(INSPECTION_ITEM)
                        .set(INSPECTION_ITEM.VERDICT, Verdict.KEPT.name())
                        .where(INSPECTION_ITEM.INSPECTION.eq(id))
                        .execute())
                .hasMessageContaining("stays as it was done");
    }

    @Test
    void a_month_that_is_over_is_checked_late_and_one_to_come_not_yet() {
        YearMonth month = YearMonth.from(today());
        goTo(month.plusMonths(1).atDay(3));
        assertThat(owed("section-self-check", month, director()).status()).isEqualTo("late");
        var past = sheets.sheet(north(), InspectionKind.SELF, month.atDay(20), director());
        assertThat(past.period()).isEqualTo(month.atDay(1));

        Checking checking = some.sheet(north(), InspectionKind.SELF, director());
        inspections.done(
                new Checking(north(), InspectionKind.SELF, month.atDay(1), checking.items(), null), director());

        assertThat(owed("section-self-check", month, director()).status()).isEqualTo("met-late");
        assertThat(owed("section-self-check", month.plusMonths(1), director()).status())
                .isEqualTo("open");
        assertThatThrownBy(() -> sheets.sheet(
                        north(), InspectionKind.SELF, today().plusMonths(1).withDayOfMonth(1), director()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void the_company_inspects_once_a_quarter_and_unannounced_as_often_as_it_likes() {
        some.done(north(), InspectionKind.SPOT, assessor());
        some.done(north(), InspectionKind.SPOT, assessor());
        assertThat(owed("company-inspection", assessor()).status()).isEqualTo("open");

        some.done(north(), InspectionKind.QUARTERLY, assessor());

        assertThat(owed("company-inspection", assessor()).status()).isEqualTo("met");
        assertThat(owed("company-inspection", assessor()).holder()).isEqualTo(assessor);
        assertThatThrownBy(() -> some.done(north(), InspectionKind.QUARTERLY, assessor()))
                .isInstanceOf(CheckedAlready.class);
        assertThat(inspections.overview(assessor()).units())
                .filteredOn(each -> each.unit().equals(north()))
                .singleElement()
                .satisfies(each -> assertThat(each.kinds()).containsExactly(InspectionKind.SPOT));
    }

    @Test
    void who_checks_what_says_the_post_and_a_branch_sees_only_its_own() {
        Checking own = some.sheet(north(), InspectionKind.SELF, director());
        assertThatThrownBy(() -> inspections.done(own, world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inspections.done(own, assessor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> inspections.done(own, world.actor(Who.SOUTH_DIRECTOR)))
                .isInstanceOf(NotVisible.class);
        var spot = new Checking(north(), InspectionKind.SPOT, null, own.items(), null);
        assertThatThrownBy(() -> inspections.done(spot, director())).isInstanceOf(NotAllowed.class);

        UUID done = some.done(north(), InspectionKind.SPOT, assessor()).id();
        assertThatThrownBy(() -> inspections.view(done, world.actor(Who.SOUTH_MANAGER)))
                .isInstanceOf(NotVisible.class);
        assertThat(inspections.overview(world.actor(Who.SOUTH_MANAGER)).inspections())
                .extracting(InspectionLine::id)
                .doesNotContain(done);
    }

    @Test
    void something_must_be_looked_at_and_whoever_is_to_remedy_must_know_what() {
        Checking whole = some.sheet(north(), InspectionKind.SPOT, assessor());
        assertThatThrownBy(() -> inspections.done(
                        with(whole, whole.items().subList(1, whole.items().size())), assessor()))
                .isInstanceOf(ClausesHaveChanged.class);
        var nothing = whole.items().stream()
                .map(item ->
                        new Checking.Item(item.edition(), item.clause(), Verdict.NOT_LOOKED_AT, null, null, null, null))
                .toList();
        assertThatThrownBy(() -> inspections.done(with(whole, nothing), assessor()))
                .isInstanceOf(InvalidInput.class);
        var vague = new ArrayList<>(whole.items());
        var first = vague.getFirst();
        vague.set(
                0,
                new Checking.Item(
                        first.edition(),
                        first.clause(),
                        Verdict.NOT_KEPT,
                        " ",
                        null,
                        world.person(Who.SOUTH_CLERK),
                        today().minusDays(1)));
        assertThatThrownBy(() -> inspections.done(with(whole, vague), assessor()))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.fields())
                        .extracting(InvalidInput.Field::field)
                        .containsExactly("items[0].remark", "items[0].remedy", "items[0].answerable", "items[0].due"));
    }

    private static Checking with(Checking checking, List<Checking.Item> items) {
        return new Checking(checking.unit(), checking.kind(), null, items, null);
    }

    private static long late(Inspections.Done done) {
        return done.items().stream()
                .mapToLong(item -> item.clause().figures().late())
                .sum();
    }

    private ObligationView owed(String rule, Actor reader) {
        return owed(rule, YearMonth.from(today()), reader);
    }

    /** The duty of the month or quarter in which the month lies. */
    private ObligationView owed(String rule, YearMonth month, Actor reader) {
        var kind = rule.equals("company-inspection") ? InspectionKind.QUARTERLY : InspectionKind.SELF;
        LocalDate begin = kind.begin(month.atDay(1));
        return obligations.ofCase(north(), reader).stream()
                .filter(duty -> duty.rule().equals(rule))
                .filter(duty -> duty.started().atZone(ZONE).toLocalDate().equals(begin))
                .findFirst()
                .orElseThrow();
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Actor assessor() {
        return authority.actor(assessor, "assessor", world.unit("company"), Locale.ENGLISH, world.now());
    }

    private UUID north() {
        return world.unit("north");
    }

    private LocalDate today() {
        return world.now().atZone(ZONE).toLocalDate();
    }

    /** Ten in the morning of that day, with all that came due until then. */
    private void goTo(LocalDate day) {
        world.wait(Duration.between(world.now(), day.atTime(10, 0).atZone(ZONE).toInstant()));
        sweep.run();
    }
}
