package org.sanbao.inbound;

import java.util.List;
import java.util.UUID;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.calls.vocabulary.Channel;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Things that came in to the north branch, and calls registered by its clerk. */
@Component
public class SomeArrivals {

    private final World world;
    private final Arrivals arrivals;
    private final Calls calls;
    private final TransactionTemplate transaction;

    SomeArrivals(World world, Arrivals arrivals, Calls calls, TransactionTemplate transaction) {
        this.world = world;
        this.arrivals = arrivals;
        this.calls = calls;
        this.transaction = transaction;
    }

    /** A report from the web, received now. */
    public UUID report(String name, String phone) {
        var arrival = new Arrival(
                world.unit("north"),
                Channel.WEB,
                world.now(),
                new Arrival.Sender(name, phone, null, "8 Yan'an Road"),
                new Arrival.Matter("KFR-35GW", null, null, "It drips"),
                List.of(),
                Arrival.Remark.NONE);
        return transaction.execute(
                status -> arrivals.arrive(Actor.sanbao("test"), arrival).id());
    }

    /** An entry for a new customer with this telephone. */
    public static CallEntry entry(String name, String phone) {
        return CallEntry.unknown(CustomerEntry.of(CustomerKind.PRIVATE, name, phone), null, null, null, "It drips");
    }

    public Calls.Registered call(String name, String phone) {
        return calls.register(world.actor(Who.NORTH_CLERK), entry(name, phone));
    }
}
