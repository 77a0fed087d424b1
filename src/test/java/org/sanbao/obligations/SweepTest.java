package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.OBLIGATION;

import java.time.Duration;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.calls.CancelReason;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.shared.Actor;
import org.springframework.beans.factory.annotation.Autowired;

/** The sweep with everything as it is in production. */
class SweepTest extends DatabaseTest {

    private static final Duration LONGER_THAN_ANY_LIMIT = Duration.ofDays(30);

    @Autowired
    World world;

    @Autowired
    Calls calls;

    @Autowired
    Sweep sweep;

    @Autowired
    DSLContext database;

    @Test
    void what_falls_due_is_stored_as_late_once_and_leaves_nothing_to_sweep() {
        UUID call = register();
        assertThat(stored(call)).isPositive();

        world.wait(LONGER_THAN_ANY_LIMIT);

        assertThat(sweep.run()).isPositive();
        assertThat(database.fetchCount(OBLIGATION, OBLIGATION.STREAM.eq(call), OBLIGATION.BREACHED.isNotNull()))
                .isPositive();
        assertThat(database.fetchCount(OBLIGATION, OBLIGATION.BREACHED.ne(OBLIGATION.DUE)))
                .isZero();
        assertThat(sweep.run()).isZero();
    }

    @Test
    void after_a_long_absence_many_are_worked_off_side_by_side_and_each_breach_is_stored_once() {
        int before = late();
        for (int i = 0; i < 130; i++) {
            register();
        }
        world.wait(LONGER_THAN_ANY_LIMIT);

        assertThat(sweep.run()).isGreaterThanOrEqualTo(130);

        assertThat(late()).isGreaterThanOrEqualTo(before + 130);
        assertThat(sweep.run()).isZero();
    }

    private int late() {
        return database.fetchCount(OBLIGATION, OBLIGATION.BREACHED.isNotNull(), OBLIGATION.BREACHED.eq(OBLIGATION.DUE));
    }

    @Test
    void what_ends_is_stored_as_ended() {
        UUID call = register();
        int open = stored(call);

        calls.cancel(clerk(), call, CancelReason.WITHDRAWN, null);

        assertThat(database.fetchCount(OBLIGATION, OBLIGATION.STREAM.eq(call), OBLIGATION.STATE.eq("CANCELLED")))
                .isEqualTo(open)
                .isPositive();
    }

    private int stored(UUID call) {
        return database.fetchCount(OBLIGATION, OBLIGATION.STREAM.eq(call));
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private UUID register() {
        var entry = CallEntry.unknown(
                CustomerEntry.of(CustomerKind.PRIVATE, "王小明", "13800138000"),
                SiteEntry.of("CN", Zone.URBAN, "延安路 1 号"),
                null,
                "leak",
                "室内机漏水");
        return calls.register(clerk(), entry.registeredAnyway()).id();
    }
}
