package org.sanbao.supervision.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.access.Authority;
import org.sanbao.access.Staff;
import org.sanbao.access.session.TestAccounts;
import org.sanbao.documents.NotYoursToSign;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.Actor;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

/** The business department reports each month how a unit kept the regulation. */
class SupervisionReportsTest extends DatabaseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Remarks WORDS = new Remarks("Calls were taken at once.", null, null);

    @Autowired
    private World world;

    @Autowired
    private SupervisionReports reports;

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
    private TestAccounts accounts;

    private UUID assessor;
    private YearMonth month;

    /** A month of its own for each test, with some work in it: a call nobody sees to. */
    @BeforeEach
    void aMonthGoesBy() {
        if (assessor == null) {
            assessor = staff.join(
                    world.actor(Who.ADMINISTRATOR),
                    world.unit("company"),
                    "business-department",
                    new Staff.Details("assessor", null, Locale.ENGLISH, null, null));
            accounts.open(assessor, "assessor", World.PASSWORD);
        }
        goTo(YearMonth.from(today()).plusMonths(1).atDay(2));
        month = YearMonth.from(today());
        jobs.call(Who.NORTH_CLERK);
        goTo(month.plusMonths(1).atDay(1));
    }

    @Test
    void the_figures_are_those_of_the_clauses_and_what_is_late_stands_first() {
        var seen = month();

        assertThat(seen.month()).isEqualTo(month);
        var total = seen.figures().total();
        assertThat(total.raised())
                .isEqualTo(seen.figures().lines().stream()
                        .mapToLong(line -> line.count().raised())
                        .sum())
                .isEqualTo(total.met()
                        + total.metLate()
                        + total.open()
                        + total.late()
                        + total.waived()
                        + total.cancelled());
        assertThat(seen.figures().worst()).isNotEmpty();
        assertThat(seen.figures().worst().getFirst().late())
                .isEqualTo(seen.figures().lines().stream()
                        .mapToLong(MonthFigures.Line::late)
                        .max()
                        .orElseThrow());
        assertThat(reports.units(month, assessor()))
                .filteredOn(line -> line.unit().equals(north()))
                .singleElement()
                .satisfies(line -> assertThat(line.madeAt()).isNull());
    }

    @Test
    void signed_once_it_is_handed_to_the_general_manager_meets_the_duty_and_stays_as_it_was() throws Exception {
        ObligationView duty = owed();
        assertThat(duty.status()).isEqualTo("open");
        assertThat(duty.title().path()).isEqualTo("/supervision/" + north() + "?month=" + month);
        String seen = month().seen();
        Callable<String> make = () -> {
            try {
                reports.make(north(), making(seen), assessor());
                return "made";
            } catch (MonthReportedAlready second) {
                return "refused";
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> ended = both.invokeAll(List.of(make, make));
            assertThat(List.of(ended.get(0).get(), ended.get(1).get())).containsExactlyInAnyOrder("made", "refused");
        }

        var made = month();
        assertThat(made.report().frozen()).isTrue();
        assertThat(made.report().state()).isEqualTo("submitted");
        assertThat(made.report().handedIn()).extracting("to").containsExactly("general-manager");
        assertThat(made.madeBy()).isEqualTo("assessor");
        assertThat(made.mayMake()).isFalse();
        assertThat(owed().status()).isEqualTo("met");
        assertThat(reports.month(north(), month, world.actor(Who.GENERAL_MANAGER))
                        .report()
                        .content())
                .isEqualTo(made.report().content());
    }

    @Test
    void neither_before_the_month_is_over_nor_over_other_figures() {
        var running = new SupervisionReports.Making(month.plusMonths(1), "-", WORDS, World.PASSWORD);
        assertThatThrownBy(() -> reports.make(north(), running, assessor())).isInstanceOf(MonthNotOver.class);
        assertThatThrownBy(() -> reports.make(north(), making("other figures"), assessor()))
                .isInstanceOf(FiguresChangedMeanwhile.class);
    }

    @Test
    void only_whom_the_regulation_names_signs_it_and_a_branch_sees_only_its_own() {
        String seen = month().seen();
        assertThatThrownBy(() -> reports.make(north(), making(seen), world.actor(Who.GENERAL_MANAGER)))
                .isInstanceOf(NotYoursToSign.class);
        assertThatThrownBy(() -> reports.make(north(), making(seen), world.actor(Who.NORTH_MANAGER)))
                .isInstanceOf(NotAllowed.class);
        assertThat(reports.month(north(), month, world.actor(Who.NORTH_MANAGER)).mayMake())
                .isFalse();
        assertThatThrownBy(() -> reports.month(north(), month, world.actor(Who.SOUTH_MANAGER)))
                .isInstanceOf(NotVisible.class);
    }

    private SupervisionReports.Month month() {
        return reports.month(north(), null, assessor());
    }

    private SupervisionReports.Making making(String seen) {
        return new SupervisionReports.Making(month, seen, WORDS, World.PASSWORD);
    }

    /** The duty to report on the month. */
    private ObligationView owed() {
        return obligations.ofCase(north(), assessor()).stream()
                .filter(duty -> duty.rule().equals("supervise-monthly"))
                .filter(duty -> YearMonth.from(duty.started().atZone(ZONE)).equals(month))
                .findFirst()
                .orElseThrow();
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
