package org.sanbao.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.GateRefused;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.NotYourVisit;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.Visits;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.Result;
import org.springframework.beans.factory.annotation.Autowired;

class WorkshopTest extends DatabaseTest {

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
    private WorkOrders orders;

    @Autowired
    private Visits visits;

    @Test
    void goods_taken_along_come_back_signed_for_and_every_step_stands_in_the_journal() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        UUID item = goods.takeIn(job, Who.NORTH_TECHNICIAN);
        jobs.sign(job, Who.NORTH_TECHNICIAN);
        goods.ready(item);
        jobs.sign(job, Who.NORTH_TECHNICIAN);
        workshop.giveBack(goods.technician(), item, true);
        workshop.enterReturn(goods.clerk(), item);
        orders.close(goods.clerk(), job, "cabinet 3");

        assertThat(goods.types(job))
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
        var view = goods.view(item);
        assertThat(view.line().state()).isEqualTo(ItemState.OUT);
        assertThat(view.receipt().state()).isEqualTo("voided");
        assertThat(view.card().state()).isEqualTo("completed");
        assertThat(reader.closed(goods.clerk())).anyMatch(line -> line.id().equals(item));
    }

    @Test
    void no_work_begins_without_the_repair_card() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> workshop.begin(goods.technician(), item)).isInstanceOf(GateRefused.class);
        assertThat(goods.view(item).line().state()).isEqualTo(ItemState.IN);

        workshop.register(goods.clerk(), item, "shelf 4");
        String blank = goods.view(item).card().content();
        workshop.begin(goods.technician(), item);
        assertThat(goods.view(item).line().state()).isEqualTo(ItemState.ON_BENCH);
        assertThat(goods.view(item).card().state()).isEqualTo("hung");
        assertThat(goods.view(item).card().content()).isNotEqualTo(blank);
        assertThat(goods.view(item).line().number()).startsWith("JC");
        assertThat(goods.view(item).card().number()).startsWith("XH");
    }

    @Test
    void what_does_not_pass_goes_back_on_the_bench_and_the_time_adds_up() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        UUID item = goods.takeIn(job, Who.NORTH_TECHNICIAN);
        workshop.register(goods.clerk(), item, null);
        visits.addPart(goods.technician(), job, SomeGoods.part());
        goods.repaired(item, 40);
        workshop.inspect(goods.technician(), item, new Inspection(false, false, "still drips"));
        assertThat(goods.view(item).line().state()).isEqualTo(ItemState.IN);
        assertThatThrownBy(() -> workshop.giveBack(goods.technician(), item, true))
                .isInstanceOf(GateRefused.class);
        assertThat(goods.view(item).receipt().voidedAt()).isNull();

        goods.repaired(item, 25);
        workshop.inspect(goods.technician(), item, new Inspection(true, false, null));
        assertThat(goods.view(item).workedMinutes()).isEqualTo(65);
        assertThat(goods.types(job)).filteredOn("part.replaced"::equals).hasSize(1);
        assertThat(goods.view(item).line().state()).isEqualTo(ItemState.READY);
        assertThat(goods.view(item).line().readyAt()).isNotNull();
    }

    @Test
    void a_repair_card_is_not_completed_without_minutes_and_a_word_of_what_was_done() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(goods.clerk(), item, null);
        workshop.begin(goods.technician(), item);
        var empty = world.browser(Who.NORTH_TECHNICIAN)
                .post("/api/workshop/items/" + item + "/finished", Map.of("result", "solved", "workDone", " "));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.body().get("errors"))
                .extracting(error -> error.get("field").asString())
                .containsExactlyInAnyOrder("minutes", "workDone");
        assertThat(goods.view(item).line().state()).isEqualTo(ItemState.ON_BENCH);
    }

    @Test
    void a_list_says_of_goods_nobody_fetched_that_they_are_unclaimed_and_of_a_return_that_it_is_entered() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.photograph(job, Who.NORTH_TECHNICIAN);
        UUID item = goods.takeIn(job, Who.NORTH_TECHNICIAN);
        goods.ready(item);
        ItemLine ready = goods.view(item).line();
        assertThat(Standing.of(ready, ready.promisedFor().minusSeconds(1))).isEqualTo(Standing.READY);
        assertThat(Standing.of(ready, ready.promisedFor().plusSeconds(1))).isEqualTo(Standing.UNCLAIMED);
        jobs.sign(job, Who.NORTH_TECHNICIAN);
        workshop.giveBack(goods.technician(), item, true);
        assertThat(Standing.of(goods.view(item).line(), world.now())).isEqualTo(Standing.OUT);
        workshop.enterReturn(goods.clerk(), item);
        assertThat(Standing.of(goods.view(item).line(), world.now())).isEqualTo(Standing.ENTERED);
    }

    @Test
    void another_technician_may_inspect_but_not_repair_it() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var second = world.actor(Who.NORTH_SECOND_TECHNICIAN);
        workshop.register(goods.clerk(), item, null);
        assertThatThrownBy(() -> workshop.begin(second, item)).isInstanceOf(NotYourVisit.class);
        goods.repaired(item, 10);
        workshop.inspect(second, item, new Inspection(true, false, null));
        assertThat(goods.view(item).inspectedBy()).isEqualTo(second.name());
    }

    @Test
    void what_cannot_be_repaired_goes_back_too_once_somebody_looked_at_it() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(goods.clerk(), item, null);
        workshop.begin(goods.technician(), item);
        workshop.finish(
                goods.technician(), item, new BenchReport(Result.NOT_SOLVED, 15, "board burnt, none to be had"));
        workshop.inspect(goods.technician(), item, new Inspection(true, false, "complete, cleaned"));
        workshop.giveBack(goods.technician(), item, true);
        assertThat(goods.types(goods.view(item).line().job())).doesNotContain("call.solved");
    }

    @Test
    void the_other_branch_sees_no_goods_of_ours() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var stranger = world.actor(Who.SOUTH_CLERK);
        assertThat(reader.open(stranger)).noneMatch(line -> line.id().equals(item));
        assertThatThrownBy(() -> reader.view(stranger, item)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> workshop.register(stranger, item, null)).isInstanceOf(NotVisible.class);
    }
}
