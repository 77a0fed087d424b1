package org.sanbao.workorders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.documents.PaperFrozen;
import org.sanbao.documents.Papers;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.CarriersAtWork;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Sight;
import org.sanbao.workorders.vocabulary.Category;
import org.sanbao.workorders.vocabulary.JobKind;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Payment;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.beans.factory.annotation.Autowired;

class WorkOrdersTest extends DatabaseTest {

    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Visits visits;

    @Autowired
    private Calls calls;

    @Autowired
    private Obligations obligations;

    @Autowired
    private CarriersAtWork carriers;

    @Autowired
    private JobReader reader;

    @Autowired
    private Papers papers;

    @Autowired
    private Timeline timeline;

    @Test
    void a_call_becomes_a_filed_voucher_and_every_step_stands_in_the_journal() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        worked(job);
        sign(job);
        orders.close(world.actor(Who.NORTH_CLERK), job, "cabinet 3");

        var view = view(job);
        assertThat(view.line().state()).isEqualTo(JobState.CLOSED);
        assertThat(view.voucher().state()).isEqualTo("filed");
        assertThat(types(view))
                .containsSubsequence(
                        "call.registered",
                        "form.opened",
                        "job.opened",
                        "job.assigned",
                        "task.received",
                        "visit.departed",
                        "visit.arrived",
                        "work.began",
                        "part.replaced",
                        "work.finished",
                        "call.solved",
                        "form.signed",
                        "form.filed",
                        "job.closed",
                        "call.closed");
    }

    @Test
    void a_call_closed_before_its_voucher_was_back_stays_closed_and_the_voucher_is_filed_all_the_same() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        worked(job);
        sign(job);
        var clerk = world.actor(Who.NORTH_CLERK);
        UUID call = view(job).line().call();
        calls.close(clerk, call);
        assertThat(duty(call, "voucher-back-to-clerk")).isEqualTo("open");

        orders.close(clerk, job, "cabinet 3");

        assertThat(view(job).line().state()).isEqualTo(JobState.CLOSED);
        assertThat(view(job).voucher().state()).isEqualTo("filed");
        assertThat(types(view(job))).containsOnlyOnce("call.closed").containsOnlyOnce("form.filed");
        assertThat(duty(call, "voucher-back-to-clerk")).isEqualTo("met");
    }

    @Test
    void work_reported_after_the_call_was_cancelled_is_kept_and_the_call_stays_cancelled() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID call = view(job).line().call();
        calls.cancel(world.actor(Who.NORTH_DIRECTOR), call, CancelReason.MISTAKEN, "the wrong line");

        worked(job);

        assertThat(view(job).line().state()).isEqualTo(JobState.FINISHED);
        assertThat(types(view(job))).contains("work.finished").doesNotContain("call.solved");
    }

    @Test
    void the_job_card_carries_what_rules_ask() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        orders.decide(world.actor(Who.NORTH_DIRECTOR), job, Category.A, Payment.PAID, "goods changed hands");
        visits.price(
                world.actor(Who.NORTH_TECHNICIAN), job, new Costs(new BigDecimal("80"), new BigDecimal("20.50"), null));

        var card = last(view(job), "cost.estimated").changes().get("job");
        assertThat(card)
                .containsEntry("category", "A")
                .containsEntry("payment", "paid")
                .containsEntry("fee", "100.50 CNY")
                .containsEntry("technician", world.person(Who.NORTH_TECHNICIAN).toString())
                .containsEntry("zone", "urban")
                .containsEntry("taken_in", false);
    }

    @Test
    void an_arrival_delivered_late_counts_at_the_time_of_the_phone_and_twice_is_once() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID visit = visits.of(job, ALL).getFirst().id();
        Instant there = world.now().plus(Duration.ofMinutes(40));
        world.wait(Duration.ofHours(3));
        var entry = new StepEntry(there, null, new BigDecimal("31.234567"), new BigDecimal("121.456789"));
        visits.step(world.actor(Who.NORTH_TECHNICIAN), visit, Step.ARRIVED, entry);
        visits.step(world.actor(Who.NORTH_TECHNICIAN), visit, Step.ARRIVED, entry);

        var arrivals = timeline.of(view(job).line().call(), ALL).stream()
                .filter(row -> row.type().equals("visit.arrived"))
                .toList();
        assertThat(arrivals).hasSize(1);
        assertThat(arrivals.getFirst().happened()).isEqualTo(there);
        assertThat(arrivals.getFirst().recorded()).isAfter(there);
        assertThat(entry.latitude()).isEqualByComparingTo("31.235");
    }

    @Test
    void a_clock_that_runs_ahead_reports_now() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID visit = visits.of(job, ALL).getFirst().id();
        visits.step(
                world.actor(Who.NORTH_TECHNICIAN),
                visit,
                Step.DEPARTED,
                new StepEntry(world.now().plus(Duration.ofDays(1)), null, null, null));

        assertThat(last(view(job), "visit.departed").happened()).isBeforeOrEqualTo(world.now());
    }

    @Test
    void a_call_has_one_open_work_order() {
        UUID call = jobs.call(Who.NORTH_CLERK);
        orders.open(world.actor(Who.NORTH_CLERK), call, JobKind.REPAIR);

        assertThatThrownBy(() -> orders.open(world.actor(Who.NORTH_CLERK), call, JobKind.REPAIR))
                .isInstanceOf(CallHasOpenJob.class);
    }

    @Test
    void nothing_that_stands_on_a_signed_voucher_changes_without_a_new_version() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        worked(job);
        sign(job);

        assertThatThrownBy(() -> visits.addPart(world.actor(Who.NORTH_TECHNICIAN), job, part("another")))
                .isInstanceOf(PaperFrozen.class);
        assertThatThrownBy(() -> visits.describe(world.actor(Who.NORTH_TECHNICIAN), job, "something else"))
                .isInstanceOf(PaperFrozen.class);
        orders.correct(world.actor(Who.NORTH_DIRECTOR), job, "one part was missing");
        visits.addPart(world.actor(Who.NORTH_TECHNICIAN), job, part("another"));
        assertThatThrownBy(() -> orders.close(world.actor(Who.NORTH_CLERK), job, "cabinet"))
                .isInstanceOf(VoucherNotSigned.class);
        sign(job);
        orders.close(world.actor(Who.NORTH_CLERK), job, "cabinet");
        assertThat(view(job).voucher().version()).isEqualTo(2);
    }

    @Test
    void what_was_done_may_be_written_after_the_work_has_ended_until_it_is_signed() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        worked(job);
        visits.describe(world.actor(Who.NORTH_TECHNICIAN), job, "compressor changed, gas refilled");

        assertThat(view(job).workDone()).isEqualTo("compressor changed, gas refilled");
        assertThat(view(job).line().state()).isEqualTo(JobState.FINISHED);
    }

    @Test
    void unfinished_or_unsigned_work_is_not_filed() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> orders.close(world.actor(Who.NORTH_CLERK), job, "cabinet"))
                .isInstanceOf(WorkNotFinished.class);
        worked(job);
        assertThatThrownBy(() -> orders.close(world.actor(Who.NORTH_CLERK), job, "cabinet"))
                .isInstanceOf(VoucherNotSigned.class);
    }

    @Test
    void a_checklist_ticked_item_by_item_was_gone_through_once_and_says_what_is_missing() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var items = view(job).checklists().getFirst().items();
        items.forEach(item -> {
            assertThat(types(view(job))).doesNotContain("checklist.completed");
            tick(job, item.id(), item.id().equals("place-left-clean") ? "no" : "yes");
        });

        assertThat(types(view(job))).containsOnlyOnce("checklist.completed");
        assertThat(last(view(job), "checklist.completed").attributes())
                .containsEntry("missing", List.of("place-left-clean"));
        assertThat(view(job).checklists().getFirst().items())
                .anySatisfy(item -> assertThat(item.answer()).isEqualTo("yes"));

        tick(job, "voucher-shown", "yes");
        assertThat(types(view(job))).containsOnlyOnce("checklist.completed");

        tick(job, "place-left-clean", "yes");
        assertThat(last(view(job), "checklist.completed").attributes()).containsEntry("missing", List.of());
    }

    private void tick(UUID job, String item, String answer) {
        visits.answer(world.actor(Who.NORTH_TECHNICIAN), job, "visit", Map.of(item, answer));
    }

    @Test
    void of_a_delay_hears_whom_the_regulation_names_and_nobody_has_to_tell_it_again() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        visits.delay(world.actor(Who.NORTH_TECHNICIAN), job, "waiting-for-parts");
        assertThat(types(view(job))).contains("job.delayed").doesNotContain("party.informed");

        carriers.run();
        carriers.run();

        assertThat(types(view(job))).containsSubsequence("job.delayed", "party.informed");
        assertThat(types(view(job))).containsOnlyOnce("party.informed");
        assertThat(last(view(job), "party.informed").attributes())
                .containsEntry("party", "service-director")
                .containsEntry("about", "job-delayed")
                .containsEntry("channel", "system");
    }

    private void worked(UUID job) {
        var technician = world.actor(Who.NORTH_TECHNICIAN);
        UUID visit = visits.of(job, ALL).getLast().id();
        List.of(Step.ACCEPTED, Step.DEPARTED, Step.ARRIVED, Step.BEGAN)
                .forEach(step -> visits.step(technician, visit, step, now()));
        visits.addPart(technician, job, part("压缩机"));
        visits.finish(technician, visit, new FinishEntry(Result.SOLVED, "换了压缩机", null));
    }

    private void sign(UUID job) {
        jobs.sign(job, Who.NORTH_TECHNICIAN);
    }

    private static PartEntry part(String name) {
        return new PartEntry(name, null, 1, new BigDecimal("120"), PartKind.GUARANTEE, null, null);
    }

    private static StepEntry now() {
        return new StepEntry(null, null, null, null);
    }

    private JobView view(UUID job) {
        return reader.view(world.actor(Who.NORTH_CLERK), job);
    }

    private String duty(UUID call, String rule) {
        return obligations.ofCase(call, world.actor(Who.NORTH_CLERK)).stream()
                .filter(each -> each.rule().equals(rule))
                .map(ObligationView::status)
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private List<String> types(JobView view) {
        return timeline.of(view.line().call(), ALL).stream().map(Recorded::type).toList();
    }

    private Recorded last(JobView view, String type) {
        return timeline.of(view.line().call(), ALL).stream()
                .filter(row -> row.type().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
