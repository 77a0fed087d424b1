package org.sanbao.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.documents.Papers;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.obligations.GateRefused;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.GoodsNotReturned;
import org.sanbao.workorders.JobReader;
import org.sanbao.workorders.JobView;
import org.sanbao.workorders.NotYourVisit;
import org.sanbao.workorders.PartEntry;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.StepOutOfTurn;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.PartKind;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.beans.factory.annotation.Autowired;

class WorkshopTest extends DatabaseTest {

    private static final Sight ALL = Sight.everything("test");

    @Autowired
    private World world;

    @Autowired
    private SomeGoods goods;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Workshop workshop;

    @Autowired
    private ItemReader reader;

    @Autowired
    private JobReader jobReader;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private Visits visits;

    @Autowired
    private Papers papers;

    @Autowired
    private Timeline timeline;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @Test
    void goods_taken_along_come_back_signed_for_and_every_step_stands_in_the_journal() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        UUID item = goods.takeIn(job, Who.NORTH_TECHNICIAN);
        sign(job);
        ready(item, job);
        sign(job);
        workshop.giveBack(technician(), item, true);
        workshop.enterReturn(clerk(), item);
        orders.close(clerk(), job, "cabinet 3");

        assertThat(types(job))
                .containsSubsequence(
                        "form.opened",
                        "item.taken-in",
                        "form.signed",
                        "form.opened",
                        "item.registered",
                        "work.began",
                        "form.corrected",
                        "part.replaced",
                        "work.finished",
                        "form.submitted",
                        "item.inspected",
                        "form.signed",
                        "form.voided",
                        "item.returned",
                        "item.registered",
                        "form.filed",
                        "job.closed");
        var view = view(item);
        assertThat(view.line().state()).isEqualTo(ItemState.OUT);
        assertThat(view.receipt().state()).isEqualTo("voided");
        assertThat(view.card().state()).isEqualTo("completed");
        assertThat(reader.closed(clerk())).anyMatch(line -> line.id().equals(item));
    }

    @Test
    void the_receipt_says_what_came_and_until_when_and_the_job_is_due_then() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var view = view(item);
        assertThat(view.receipt().form()).isEqualTo("collection-receipt");
        assertThat(view.receipt().number()).startsWith("LQ");
        assertThat(view.photos()).hasSize(1);
        assertThat(view.line().promisedFor()).isNotNull();
        var card = last(view.line().job(), "item.taken-in").changes().get("job");
        assertThat(card)
                .containsEntry("taken_in", true)
                .containsEntry("due_at", view.line().promisedFor().toString());
    }

    @Test
    void no_goods_leave_the_customer_without_a_picture_the_regulation_asks_for() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> goods.takeIn(job, Who.NORTH_TECHNICIAN)).isInstanceOf(ConditionNotPhotographed.class);
    }

    @Test
    void a_visit_that_did_not_end_with_the_goods_taken_along_gives_no_receipt() {
        UUID job = jobs.assigned(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> goods.takeIn(job, Who.NORTH_TECHNICIAN)).isInstanceOf(StepOutOfTurn.class);
        assertThat(types(job)).doesNotContain("item.taken-in");
    }

    @Test
    void a_day_that_is_over_cannot_be_promised() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> workshop.takeIn(
                        technician(), new TakeIn(job, "-", "-", world.now().minus(Duration.ofMinutes(1)), null)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void two_who_take_the_same_goods_in_at_once_issue_one_receipt() throws Exception {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        Callable<UUID> take = () -> goods.takeIn(job, Who.NORTH_TECHNICIAN);
        try (var hands = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> both = hands.invokeAll(List.of(take, take));
            assertThat(both)
                    .filteredOn(each -> each.state() == Future.State.SUCCESS)
                    .hasSize(1);
            assertThat(both)
                    .filteredOn(each -> each.state() == Future.State.FAILED)
                    .singleElement()
                    .satisfies(each -> assertThat(each.exceptionNow()).isInstanceOf(TakenInAlready.class));
        }
        assertThat(reader.ofJob(clerk(), job)).hasSize(1);
    }

    @Test
    void no_work_begins_without_the_repair_card() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> workshop.begin(technician(), item)).isInstanceOf(GateRefused.class);
        assertThat(view(item).line().state()).isEqualTo(ItemState.IN);

        workshop.register(clerk(), item, "shelf 4");
        String blank = view(item).card().content();
        workshop.begin(technician(), item);
        assertThat(view(item).line().state()).isEqualTo(ItemState.ON_BENCH);
        assertThat(view(item).card().state()).isEqualTo("hung");
        assertThat(view(item).card().content()).isNotEqualTo(blank);
        assertThat(view(item).line().number()).startsWith("JC");
        assertThat(view(item).card().number()).startsWith("XH");
    }

    @Test
    void goods_have_one_line_in_the_register() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(clerk(), item, null);
        assertThatThrownBy(() -> workshop.register(clerk(), item, "elsewhere")).isInstanceOf(RegisteredAlready.class);
        workshop.put(clerk(), item, "shelf 9");
        assertThat(view(item).line().place()).isEqualTo("shelf 9");
    }

    @Test
    void what_does_not_pass_goes_back_on_the_bench_and_the_time_adds_up() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        UUID item = goods.takeIn(job, Who.NORTH_TECHNICIAN);
        workshop.register(clerk(), item, null);
        visits.addPart(technician(), job, part());
        repaired(item, 40);
        workshop.inspect(technician(), item, new Inspection(false, false, "still drips"));
        assertThat(view(item).line().state()).isEqualTo(ItemState.IN);
        assertThatThrownBy(() -> workshop.giveBack(technician(), item, true)).isInstanceOf(GateRefused.class);
        assertThat(view(item).receipt().voidedAt()).isNull();

        repaired(item, 25);
        workshop.inspect(technician(), item, new Inspection(true, false, null));
        assertThat(view(item).workedMinutes()).isEqualTo(65);
        assertThat(types(job)).filteredOn("part.replaced"::equals).hasSize(1);
        assertThat(view(item).line().state()).isEqualTo(ItemState.READY);
        assertThat(view(item).line().readyAt()).isNotNull();
    }

    @Test
    void a_lost_receipt_needs_the_directors_consent_and_is_void_afterwards() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID job = view(item).line().job();
        ready(item, job);
        assertThatThrownBy(() -> workshop.giveBack(technician(), item, false)).isInstanceOf(GateRefused.class);

        orders.approve(world.actor(Who.NORTH_DIRECTOR), job, "receipt-lost");
        workshop.giveBack(technician(), item, false);
        assertThat(view(item).receipt().voidedAt()).isNotNull();
        assertThat(types(job)).containsSubsequence("approval.granted", "item.returned", "form.voided");
    }

    @Test
    void goods_are_given_back_once() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        ready(item, view(item).line().job());
        workshop.giveBack(technician(), item, true);
        assertThatThrownBy(() -> workshop.giveBack(technician(), item, true)).isInstanceOf(GoodsOutOfTurn.class);
        workshop.enterReturn(clerk(), item);
        assertThatThrownBy(() -> workshop.enterReturn(clerk(), item)).isInstanceOf(GoodsOutOfTurn.class);
    }

    @Test
    void a_work_order_is_not_closed_while_the_goods_are_here() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID job = view(item).line().job();
        sign(job);
        assertThatThrownBy(() -> orders.close(clerk(), job, "cabinet")).isInstanceOf(GoodsNotReturned.class);
    }

    @Test
    void goods_not_fetched_stay_on_the_list_with_the_day_they_were_ready_and_the_day_the_customer_was_told() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        ready(item, view(item).line().job());
        world.wait(Duration.ofDays(4));
        workshop.tell(clerk(), item, "phone");
        assertThat(reader.open(clerk()))
                .filteredOn(line -> line.id().equals(item))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(ItemState.READY);
                    assertThat(line.readyAt()).isBefore(line.promisedFor());
                    assertThat(line.toldAt()).isAfter(line.promisedFor());
                });
        assertThat(last(view(item).line().job(), "party.informed").attributes()).containsEntry("party", "customer");
    }

    @Test
    void the_longest_overdue_promise_stands_first() {
        UUID early = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        world.wait(Duration.ofHours(1));
        UUID late = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThat(reader.open(clerk()).stream().map(ItemLine::id)).containsSubsequence(early, late);
    }

    @Test
    void goods_not_ready_on_the_promised_day_are_late_since_that_hour() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        world.wait(Duration.ofDays(4));
        sweep.run();
        var line = view(item).line();
        assertThat(obligations.ofCase(line.call(), clerk()))
                .filteredOn(each -> each.rule().equals("ready-as-promised"))
                .singleElement()
                .satisfies(each -> assertThat(each.breached()).isEqualTo(line.promisedFor()));
    }

    @Test
    void another_technician_may_inspect_but_not_repair_it() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var second = world.actor(Who.NORTH_SECOND_TECHNICIAN);
        workshop.register(clerk(), item, null);
        assertThatThrownBy(() -> workshop.begin(second, item)).isInstanceOf(NotYourVisit.class);
        repaired(item, 10);
        workshop.inspect(second, item, new Inspection(true, false, null));
        assertThat(view(item).inspectedBy()).isEqualTo(second.name());
    }

    @Test
    void what_cannot_be_repaired_goes_back_too_once_somebody_looked_at_it() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(clerk(), item, null);
        workshop.begin(technician(), item);
        workshop.finish(technician(), item, new BenchReport(Result.NOT_SOLVED, 15, "board burnt, none to be had"));
        workshop.inspect(technician(), item, new Inspection(true, false, "complete, cleaned"));
        workshop.giveBack(technician(), item, true);
        assertThat(types(view(item).line().job())).doesNotContain("call.solved");
    }

    @Test
    void the_other_branch_sees_no_goods_of_ours() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var stranger = world.actor(Who.SOUTH_CLERK);
        assertThat(reader.open(stranger)).noneMatch(line -> line.id().equals(item));
        assertThatThrownBy(() -> reader.view(stranger, item)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> workshop.register(stranger, item, null)).isInstanceOf(NotVisible.class);
    }

    private void ready(UUID item, UUID job) {
        workshop.register(clerk(), item, "shelf 4");
        workshop.begin(technician(), item);
        visits.addPart(
                technician(), job, new PartEntry("压缩机", null, 1, new BigDecimal("120"), PartKind.ORDINARY, null, null));
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, 50, "换了压缩机"));
        workshop.inspect(technician(), item, new Inspection(true, false, null));
    }

    private static PartEntry part() {
        return new PartEntry("压缩机", null, 1, new BigDecimal("120"), PartKind.ORDINARY, null, null);
    }

    private void repaired(UUID item, int minutes) {
        workshop.begin(technician(), item);
        workshop.finish(technician(), item, new BenchReport(Result.SOLVED, minutes, null));
    }

    private void sign(UUID job) {
        jobs.sign(job, Who.NORTH_TECHNICIAN);
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private Actor technician() {
        return world.actor(Who.NORTH_TECHNICIAN);
    }

    private ItemView view(UUID item) {
        return reader.view(clerk(), item);
    }

    private JobView job(UUID job) {
        return jobReader.view(clerk(), job);
    }

    private List<Recorded> rows(UUID job) {
        return timeline.of(job(job).line().call(), ALL);
    }

    private List<String> types(UUID job) {
        return rows(job).stream().map(Recorded::type).toList();
    }

    private Recorded last(UUID job, String type) {
        return rows(job).stream()
                .filter(row -> row.type().equals(type))
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
