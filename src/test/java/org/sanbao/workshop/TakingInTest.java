package org.sanbao.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.StepOutOfTurn;
import org.springframework.beans.factory.annotation.Autowired;

class TakingInTest extends DatabaseTest {

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

    @Test
    void the_receipt_says_what_came_and_until_when_and_the_job_is_due_then() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        var view = goods.view(item);
        assertThat(view.receipt().form()).isEqualTo("collection-receipt");
        assertThat(view.receipt().number()).startsWith("LQ");
        assertThat(view.photos()).hasSize(1);
        assertThat(view.line().promisedFor()).isNotNull();
        var card = goods.last(view.line().job(), "item.taken-in").changes().get("job");
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
        assertThat(goods.types(job)).doesNotContain("item.taken-in");
    }

    @Test
    void a_day_that_is_over_cannot_be_promised() {
        UUID job = goods.job(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> workshop.takeIn(
                        goods.technician(),
                        new TakeIn(job, "-", "-", world.now().minus(Duration.ofMinutes(1)), null)))
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
        assertThat(reader.ofJob(goods.clerk(), job)).hasSize(1);
    }

    @Test
    void goods_have_one_line_in_the_register() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        workshop.register(goods.clerk(), item, null);
        assertThatThrownBy(() -> workshop.register(goods.clerk(), item, "elsewhere"))
                .isInstanceOf(RegisteredAlready.class);
        workshop.put(goods.clerk(), item, "shelf 9");
        assertThat(goods.view(item).line().place()).isEqualTo("shelf 9");
    }
}
