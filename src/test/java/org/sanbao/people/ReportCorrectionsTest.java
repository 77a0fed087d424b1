package org.sanbao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.PAPER_VERSION;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.vocabulary.Category;
import org.springframework.beans.factory.annotation.Autowired;

class ReportCorrectionsTest extends DatabaseTest {

    private static final OwnWork TOOLS = new OwnWork(Category.D, 45, "tools cleaned");
    private static final OwnWork TRAINING = new OwnWork(Category.D, 90, "training");

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
    private Obligations obligations;

    @Autowired
    private DSLContext database;

    @BeforeEach
    void nextWorkingDay() {
        reports.nextWorkingDay();
    }

    @Test
    void a_correction_is_a_new_signed_version_and_the_old_one_stays_readable() {
        UUID paper = reports.confirmed(Who.NORTH_TECHNICIAN, reports.today(), List.of(TOOLS), "all in order");
        var before = own();
        assertThat(before.own()).containsExactly(TOOLS);
        assertThat(before.remark()).isEqualTo("all in order");
        assertThat(before.correctedAt()).isNull();

        technicians.correct(correction(List.of(TOOLS, TRAINING), "the training was forgotten"), technician());

        var after = own();
        assertThat(after.paper().id()).isEqualTo(paper);
        assertThat(after.paper().version()).isEqualTo(2);
        assertThat(after.paper().frozen()).isTrue();
        assertThat(after.paper().state()).isEqualTo("submitted");
        assertThat(after.paper().isSignedBy("technician")).isTrue();
        assertThat(after.own()).containsExactly(TOOLS, TRAINING);
        assertThat(after.correctedAt()).isNotNull();
        assertThat(page(paper, 1)).contains("tools cleaned").doesNotContain("training");
        assertThat(page(paper, 2)).contains("tools cleaned", "training");
        assertThat(database.fetchValue(
                        PAPER_VERSION.WHY, PAPER_VERSION.PAPER.eq(paper).and(PAPER_VERSION.VERSION.eq(2))))
                .isEqualTo("the training was forgotten");
    }

    @Test
    void what_was_done_since_stands_on_the_new_version() {
        UUID paper = reports.confirmed(Who.NORTH_TECHNICIAN, reports.today());
        jobs.finished(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN, "80");
        String voucher = own().sheet().jobs().getFirst().voucher();
        technicians.correct(correction(List.of(), "one more visit in the evening"), technician());
        assertThat(page(paper, 1)).doesNotContain(voucher);
        assertThat(page(paper, 2)).contains(voucher);
    }

    @Test
    void the_director_reviews_a_corrected_report_again() {
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today(), List.of(TOOLS), null);
        reports.made(Who.NORTH_DIRECTOR, reports.today());
        assertThat(days.day(null, null, director()).reported().getFirst().reviewedAt())
                .isNotNull();

        technicians.correct(correction(List.of(TRAINING), "it was training"), technician());

        var corrected = days.day(null, null, director()).reported().getFirst();
        assertThat(corrected.reviewedAt()).isNull();
        assertThat(corrected.correctedAt()).isNotNull();
        assertThat(corrected.version()).isEqualTo(2);
        assertThat(corrected.times()).containsExactly(new UnitDays.Minutes(Category.D, 90));
        assertThat(owed("review-corrected-report")).isEqualTo("open");
        technicians.review(Set.of(corrected.report()), World.PASSWORD, director());
        assertThat(owed("review-corrected-report")).isEqualTo("met");
        var reviewed = own();
        assertThat(reviewed.reviewedAt()).isNotNull();
        assertThat(reviewed.paper().state()).isEqualTo("reviewed");
    }

    @Test
    void a_report_corrected_before_anybody_reviewed_it_is_reviewed_once() {
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today(), List.of(TOOLS), null);
        technicians.correct(correction(List.of(TRAINING), "it was training"), technician());
        assertThat(owed("review-corrected-report")).isEqualTo("none");
        assertThat(owed("review-technician-report")).isEqualTo("open");
    }

    @Test
    void the_director_signs_no_totals_that_were_corrected_meanwhile() {
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today(), List.of(TOOLS), null);
        String seen = days.day(null, null, director()).seen();
        world.wait(Duration.ofMinutes(1));
        technicians.correct(correction(List.of(TRAINING), "it was training"), technician());
        var making = new DirectorReports.Making(reports.today(), seen, null, World.PASSWORD);
        assertThatThrownBy(() -> directors.make(making, director())).isInstanceOf(DayChangedMeanwhile.class);
    }

    @Test
    void of_two_corrections_of_one_version_the_second_is_refused() {
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today());
        var first = correction(List.of(TOOLS), "tools");
        var second = correction(List.of(TRAINING), "training");
        technicians.correct(first, technician());
        assertThatThrownBy(() -> technicians.correct(second, technician())).isInstanceOf(DayChangedMeanwhile.class);
        assertThat(own().own()).containsExactly(TOOLS);
    }

    @Test
    void nothing_is_corrected_without_a_report_or_without_the_own_password() {
        assertThatThrownBy(() -> technicians.correct(correction(List.of(), "nothing yet"), technician()))
                .isInstanceOf(ReportNotConfirmed.class);
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today());
        var guessed = new Confirmation(reports.today(), own().fingerprint(), List.of(TOOLS), null, "a guess");
        assertThatThrownBy(() -> technicians.correct(new ReportCorrection(guessed, "tools"), technician()))
                .isInstanceOf(InvalidInput.class);
        assertThat(own().paper().version()).isEqualTo(1);
        assertThat(own().own()).isEmpty();
    }

    @Test
    void over_http_a_correction_names_its_reason() {
        var phone = world.browser(Who.NORTH_TECHNICIAN);
        reports.confirmed(Who.NORTH_TECHNICIAN, reports.today());
        var report = Map.of("day", reports.today().toString(), "seen", own().fingerprint(), "password", World.PASSWORD);
        String path = "/api/reports/own/corrections";
        assertThat(phone.post(path, Map.of("report", report, "why", " ")).status())
                .isEqualTo(400);
        assertThat(phone.post(path, Map.of("why", "no report")).status()).isEqualTo(400);
        assertThat(phone.post(path, Map.of("report", report, "why", "x".repeat(1000)))
                        .status())
                .isEqualTo(204);
        assertThat(own().paper().version()).isEqualTo(2);
    }

    /** The state of the duty that arose today from the technician's report. */
    private String owed(String rule) {
        return obligations.ofCase(world.person(Who.NORTH_TECHNICIAN), world.actor(Who.GENERAL_MANAGER)).stream()
                .filter(duty -> duty.rule().equals(rule))
                .filter(duty ->
                        !duty.started().atZone(SomeReports.ZONE).toLocalDate().isBefore(reports.today()))
                .map(ObligationView::status)
                .reduce((one, other) -> other)
                .orElse("none");
    }

    private ReportCorrection correction(List<OwnWork> own, String why) {
        return new ReportCorrection(
                new Confirmation(reports.today(), own().fingerprint(), own, null, World.PASSWORD), why);
    }

    private TechnicianReports.OwnDay own() {
        return technicians.own(null, technician());
    }

    private String page(UUID paper, int version) {
        String path = "/api/papers/" + paper + "/page?version=" + version;
        assertThat(world.browser(Who.NORTH_TECHNICIAN).get(path).status()).isEqualTo(200);
        byte[] page = database.select(PAPER_VERSION.PAGE)
                .from(PAPER_VERSION)
                .where(PAPER_VERSION.PAPER.eq(paper), PAPER_VERSION.VERSION.eq(version))
                .fetchSingle(PAPER_VERSION.PAGE);
        return new String(page, StandardCharsets.UTF_8);
    }

    private Actor technician() {
        return world.actor(Who.NORTH_TECHNICIAN);
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }
}
