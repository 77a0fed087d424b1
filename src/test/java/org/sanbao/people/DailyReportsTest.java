package org.sanbao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.documents.NotYoursToSign;
import org.sanbao.documents.Papers;
import org.sanbao.obligations.GateRefused;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.vocabulary.Category;
import org.springframework.beans.factory.annotation.Autowired;

class DailyReportsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private SomeReports reports;

    @Autowired
    private TechnicianReports technicians;

    @Autowired
    private DirectorReports directors;

    @Autowired
    private UnitDays days;

    @Autowired
    private Papers papers;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @BeforeEach
    void nextWorkingDay() {
        reports.nextWorkingDay();
    }

    @Test
    void the_day_fills_itself_in_and_the_confirmation_settles_the_duty() {
        jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        world.wait(Duration.ofHours(6));
        sweep.run();
        var day = technicians.own(null, world.actor(Who.NORTH_TECHNICIAN));
        assertThat(day.sheet().jobs()).hasSize(1);
        assertThat(day.sheet().jobs().getFirst().category()).isEqualTo(Category.A);
        assertThat(day.unreported()).contains(today());
        assertThat(owed(Who.NORTH_TECHNICIAN, "technician-reports")).isEqualTo("open");

        var tools = new OwnWork(Category.D, 45, "tools cleaned");
        UUID paper = reports.confirmed(Who.NORTH_TECHNICIAN, today(), List.of(tools), "nothing special");

        assertThat(owed(Who.NORTH_TECHNICIAN, "technician-reports")).isEqualTo("met");
        assertThat(owed(Who.NORTH_TECHNICIAN, "review-technician-report")).isEqualTo("open");
        var confirmed = technicians.own(null, world.actor(Who.NORTH_TECHNICIAN));
        assertThat(confirmed.paper().id()).isEqualTo(paper);
        assertThat(confirmed.paper().frozen()).isTrue();
        assertThat(confirmed.unreported()).doesNotContain(today());
    }

    @Test
    void who_is_asked_for_a_report_is_whoever_the_form_has_sign_first() {
        var director = world.actor(Who.NORTH_DIRECTOR);
        assertThat(technicians.own(null, world.actor(Who.NORTH_TECHNICIAN)).asked())
                .isTrue();
        assertThat(technicians.own(null, director).asked()).isFalse();
        assertThat(days.day(null, null, director).ownDays()).isFalse();
        assertThat(days.day(null, null, director).mayMake()).isTrue();
        assertThat(days.day(null, null, world.actor(Who.NORTH_MANAGER)).mayMake())
                .isFalse();
    }

    @Test
    void a_day_without_visits_can_be_reported() {
        reports.confirmed(Who.NORTH_SECOND_TECHNICIAN, today());
        var day = technicians.own(null, world.actor(Who.NORTH_SECOND_TECHNICIAN));
        assertThat(day.sheet().isEmpty()).isTrue();
        assertThat(day.confirmedAt()).isNotNull();
    }

    @Test
    void confirmed_twice_it_stays_as_it_was_confirmed_first() {
        reports.confirmed(Who.NORTH_TECHNICIAN, today());
        assertThatThrownBy(() -> reports.confirmed(Who.NORTH_TECHNICIAN, today()))
                .isInstanceOf(ReportConfirmedAlready.class);
    }

    @Test
    void of_two_who_confirm_at_once_one_does() throws Exception {
        var by = world.actor(Who.NORTH_TECHNICIAN);
        String seen = technicians.own(null, by).fingerprint();
        var confirmation = new Confirmation(today(), seen, List.of(), null, World.PASSWORD);
        Callable<String> confirm = () -> {
            try {
                technicians.confirm(confirmation, by);
                return "confirmed";
            } catch (ReportConfirmedAlready second) {
                return "refused";
            }
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> ended = both.invokeAll(List.of(confirm, confirm));
            assertThat(List.of(ended.get(0).get(), ended.get(1).get()))
                    .containsExactlyInAnyOrder("confirmed", "refused");
        }
    }

    @Test
    void what_was_not_read_is_not_confirmed() {
        var by = world.actor(Who.NORTH_TECHNICIAN);
        String seen = technicians.own(null, by).fingerprint();
        jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        assertThatThrownBy(
                        () -> technicians.confirm(new Confirmation(today(), seen, List.of(), null, World.PASSWORD), by))
                .isInstanceOf(DayChangedMeanwhile.class);
    }

    @Test
    void nobody_reports_tomorrow_nor_without_the_own_password() {
        var by = world.actor(Who.NORTH_TECHNICIAN);
        LocalDate tomorrow = today().plusDays(1);
        String seen = technicians.own(tomorrow, by).fingerprint();
        assertThatThrownBy(() ->
                        technicians.confirm(new Confirmation(tomorrow, seen, List.of(), null, World.PASSWORD), by))
                .isInstanceOf(InvalidInput.class);
        String seenToday = technicians.own(null, by).fingerprint();
        assertThatThrownBy(
                        () -> technicians.confirm(new Confirmation(today(), seenToday, List.of(), null, "a guess"), by))
                .isInstanceOf(InvalidInput.class);
        assertThat(technicians.own(null, by).paper()).isNull();
    }

    @Test
    void the_directors_report_names_who_is_missing_and_waits_for_the_branch_manager() {
        reports.confirmed(Who.NORTH_TECHNICIAN, today(), List.of(new OwnWork(Category.D, 30, "drill")), null);
        UUID report = reports.made(Who.NORTH_DIRECTOR, today());
        var day = days.day(null, null, world.actor(Who.NORTH_DIRECTOR));
        assertThat(day.missing()).contains("north-second-technician").doesNotContain("north-technician");
        assertThat(day.reported()).hasSize(1);
        assertThat(day.reported().getFirst().reviewedAt()).isNotNull();
        assertThat(day.made().getFirst().passedOnAt()).isNull();
        assertThat(owed(Who.NORTH_TECHNICIAN, "review-technician-report")).isEqualTo("met");
        assertThat(owed(Who.NORTH_DIRECTOR, "director-reports")).isEqualTo("open");
        assertThat(obligations.mine(world.actor(Who.NORTH_MANAGER)).duties())
                .anyMatch(duty -> duty.rule().equals("branch-manager-checks")
                        && duty.title().path().equals("/reports"));
        assertThatThrownBy(() -> directors.passOn(report, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(GateRefused.class);

        var manager = world.actor(Who.NORTH_MANAGER);
        String content = days.day(null, null, manager).made().getFirst().paper().content();
        directors.sign(report, content, World.PASSWORD, manager);

        assertThat(days.day(null, null, manager).made().getFirst().passedOnAt()).isNotNull();
        assertThat(owed(Who.NORTH_DIRECTOR, "director-reports")).isEqualTo("met");
        assertThat(owed(Who.NORTH_DIRECTOR, "branch-manager-checks")).isEqualTo("met");
        assertThatThrownBy(() -> directors.passOn(report, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(ReportPassedOnAlready.class);
    }

    @Test
    void yesterdays_signature_does_not_pass_todays_report_on() {
        UUID first = reports.made(Who.NORTH_DIRECTOR, today());
        var manager = world.actor(Who.NORTH_MANAGER);
        String content = days.day(null, null, manager).made().getFirst().paper().content();
        directors.sign(first, content, World.PASSWORD, manager);
        world.wait(Duration.ofDays(1));
        UUID second = reports.made(Who.NORTH_DIRECTOR, today());
        assertThatThrownBy(() -> directors.passOn(second, world.actor(Who.NORTH_DIRECTOR)))
                .isInstanceOf(GateRefused.class);
    }

    @Test
    void a_centre_has_no_branch_manager_so_its_report_goes_on_at_once() {
        reports.made(Who.CENTRE_DIRECTOR, today());
        var day = days.day(null, null, world.actor(Who.CENTRE_DIRECTOR));
        assertThat(day.made().getFirst().passedOnAt()).isNotNull();
        assertThat(owed(Who.CENTRE_DIRECTOR, "director-reports")).isEqualTo("met");
        assertThatThrownBy(() -> reports.made(Who.CENTRE_DIRECTOR, today())).isInstanceOf(ReportMadeAlready.class);
    }

    @Test
    void a_report_that_came_after_the_directors_is_reviewed_by_itself() {
        reports.made(Who.NORTH_DIRECTOR, today());
        reports.confirmed(Who.NORTH_SECOND_TECHNICIAN, today());
        var director = world.actor(Who.NORTH_DIRECTOR);
        var late = days.day(null, null, director).reported().getFirst();
        assertThat(late.reviewedAt()).isNull();
        technicians.review(Set.of(late.report()), World.PASSWORD, director);
        technicians.review(Set.of(late.report()), World.PASSWORD, director);
        assertThat(days.day(null, null, director).reported().getFirst().reviewedAt())
                .isNotNull();
        assertThat(papers.view(late.paper(), director.sight()).state()).isEqualTo("reviewed");
    }

    @Test
    void whoever_may_not_see_a_report_does_not() {
        reports.confirmed(Who.NORTH_TECHNICIAN, today());
        UUID report = reports.made(Who.NORTH_DIRECTOR, today());
        var south = world.actor(Who.SOUTH_MANAGER);
        assertThatThrownBy(() -> days.day(world.unit("north"), null, south)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> directors.sign(report, "0".repeat(64), World.PASSWORD, south))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> days.day(null, null, world.actor(Who.NORTH_TECHNICIAN)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> technicians.own(null, world.actor(Who.NORTH_CLERK)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> reports.confirmed(Who.NORTH_DIRECTOR, today())).isInstanceOf(NotYoursToSign.class);
        var department = days.overview(today(), world.actor(Who.SERVICE_DEPARTMENT));
        assertThat(department).anyMatch(line -> line.unit().equals(world.unit("north")) && line.reported() == 1);
    }

    @Test
    void over_http_a_repeated_confirmation_is_the_same_one() {
        var phone = world.browser(Who.NORTH_TECHNICIAN);
        String seen = technicians.own(null, world.actor(Who.NORTH_TECHNICIAN)).fingerprint();
        var body =
                Map.of("day", today().toString(), "seen", seen, "password", World.PASSWORD, "remark", "x".repeat(2000));
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        assertThat(phone.send("POST", "/api/reports/own", body, key).status()).isEqualTo(200);
        assertThat(phone.send("POST", "/api/reports/own", body, key).status()).isEqualTo(200);
        assertThat(phone.post("/api/reports/own", body).problem()).isEqualTo("report-confirmed-already");
        assertThat(phone.post("/api/reports/own", Map.of("seen", seen)).status())
                .isEqualTo(400);
    }

    private LocalDate today() {
        return reports.today();
    }

    /** The state of today's duty of this rule that hangs on the person. */
    private String owed(Who who, String rule) {
        return obligations.ofCase(world.person(who), world.actor(Who.GENERAL_MANAGER)).stream()
                .filter(duty -> duty.rule().equals(rule))
                .filter(duty ->
                        !duty.started().atZone(SomeReports.ZONE).toLocalDate().isBefore(today()))
                .map(ObligationView::status)
                .reduce((one, other) -> other)
                .orElse("none");
    }
}
