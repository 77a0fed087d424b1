package org.sanbao.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.obligations.GateRefused;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Sweep;
import org.sanbao.workorders.GoodsNotReturned;
import org.sanbao.workorders.SomeJobs;
import org.sanbao.workorders.WorkOrders;
import org.springframework.beans.factory.annotation.Autowired;

class GivingBackTest extends DatabaseTest {

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
    private Obligations obligations;

    @Autowired
    private Sweep sweep;

    @Test
    void a_lost_receipt_needs_the_directors_consent_and_is_void_afterwards() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID job = goods.view(item).line().job();
        goods.ready(item);
        assertThatThrownBy(() -> workshop.giveBack(goods.technician(), item, false))
                .isInstanceOf(GateRefused.class);

        orders.approve(world.actor(Who.NORTH_DIRECTOR), job, "receipt-lost");
        workshop.giveBack(goods.technician(), item, false);
        assertThat(goods.view(item).receipt().voidedAt()).isNotNull();
        assertThat(goods.types(job)).containsSubsequence("approval.granted", "item.returned", "form.voided");
    }

    @Test
    void goods_are_given_back_once() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.ready(item);
        workshop.giveBack(goods.technician(), item, true);
        assertThatThrownBy(() -> workshop.giveBack(goods.technician(), item, true))
                .isInstanceOf(GoodsOutOfTurn.class);
        workshop.enterReturn(goods.clerk(), item);
        assertThatThrownBy(() -> workshop.enterReturn(goods.clerk(), item)).isInstanceOf(GoodsOutOfTurn.class);
    }

    @Test
    void a_work_order_is_not_closed_while_the_goods_are_here() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        UUID job = goods.view(item).line().job();
        jobs.sign(job, Who.NORTH_TECHNICIAN);
        assertThatThrownBy(() -> orders.close(goods.clerk(), job, "cabinet")).isInstanceOf(GoodsNotReturned.class);
    }

    @Test
    void goods_not_fetched_stay_on_the_list_with_the_day_they_were_ready_and_the_day_the_customer_was_told() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        goods.ready(item);
        world.wait(Duration.ofDays(4));
        workshop.tell(goods.clerk(), item, "phone");
        assertThat(reader.open(goods.clerk()))
                .filteredOn(line -> line.id().equals(item))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.state()).isEqualTo(ItemState.READY);
                    assertThat(line.readyAt()).isBefore(line.promisedFor());
                    assertThat(line.toldAt()).isAfter(line.promisedFor());
                });
        assertThat(goods.last(goods.view(item).line().job(), "party.informed").attributes())
                .containsEntry("party", "customer");
    }

    @Test
    void the_longest_overdue_promise_stands_first() {
        UUID early = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        world.wait(Duration.ofHours(1));
        UUID late = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        assertThat(reader.open(goods.clerk()).stream().map(ItemLine::id)).containsSubsequence(early, late);
    }

    @Test
    void goods_not_ready_on_the_promised_day_are_late_since_that_hour() {
        UUID item = goods.takenIn(Who.NORTH_CLERK, Who.NORTH_TECHNICIAN);
        world.wait(Duration.ofDays(4));
        sweep.run();
        var line = goods.view(item).line();
        assertThat(obligations.ofCase(line.call(), goods.clerk()))
                .filteredOn(each -> each.rule().equals("ready-as-promised"))
                .singleElement()
                .satisfies(each -> assertThat(each.breached()).isEqualTo(line.promisedFor()));
    }
}
