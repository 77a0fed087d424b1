package org.sanbao.calls;

import static org.sanbao.Altered.with;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.journal.Recorded;
import org.sanbao.journal.Timeline;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** Calls registered by real commands of the north branch's clerk. */
@Component
class SomeCalls {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final World world;
    private final Calls calls;
    private final Timeline timeline;

    SomeCalls(World world, Calls calls, Timeline timeline) {
        this.world = world;
        this.calls = calls;
        this.timeline = timeline;
    }

    Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    /** Somebody nobody knows, with a unit sold in summer that nobody knows. */
    static CallEntry newcomer() {
        var product = new ProductEntry("air-conditioner", "KFR-35GW", null, 72);
        var unit = UnitEntry.of(product, "T" + SERIAL.incrementAndGet());
        return CallEntry.unknown(
                CustomerEntry.of(CustomerKind.PRIVATE, "王小明", "13800138000"),
                SiteEntry.of("CN", Zone.URBAN, "延安路 1 号"),
                with(unit, "soldOn", LocalDate.of(2026, 6, 1)),
                "leak",
                "室内机漏水");
    }

    Calls.Registered register() {
        return calls.register(clerk(), newcomer());
    }

    List<Recorded> past(UUID id) {
        return timeline.of(id, clerk().sight());
    }

    Recorded last(UUID id) {
        return past(id).getLast();
    }
}
