package org.sanbao.workorders;

import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.shared.Ids;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.stereotype.Component;

/** Calls with a voucher, made by real commands. */
@Component
class SomeJobs {

    private final World world;
    private final Calls calls;
    private final WorkOrders orders;

    SomeJobs(World world, Calls calls, WorkOrders orders) {
        this.world = world;
        this.calls = calls;
        this.orders = orders;
    }

    UUID call(Who clerk) {
        var machine = new UnitEntry(
                null,
                new ProductEntry("matrix", "M" + Ids.next(), null, 12),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        return calls.register(
                        world.actor(clerk),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                                SiteEntry.of("CN", Zone.URBAN, "世纪大道 1"),
                                machine,
                                "leak",
                                "漏水"))
                .id();
    }

    UUID drawnUp(Who clerk) {
        return orders.open(world.actor(clerk), call(clerk), JobKind.REPAIR).id();
    }

    UUID assigned(Who clerk, Who technician) {
        UUID job = drawnUp(clerk);
        orders.assign(world.actor(clerk), job, "\"1\"", world.person(technician), null, null, false);
        return job;
    }
}
