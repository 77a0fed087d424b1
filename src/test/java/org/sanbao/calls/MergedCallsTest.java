package org.sanbao.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.Altered.with;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.vocabulary.Register;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.obligations.Replay;
import org.sanbao.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** A call that turns out to be another one: what was promised to the customer is not forgotten with the line it stood on. */
class MergedCallsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private Calls calls;

    @Autowired
    private Obligations obligations;

    @Autowired
    private Replay replay;

    @Test
    void what_only_the_duplicate_owes_is_owed_by_the_other_with_the_clock_it_had() {
        UUID duplicate = call(Register.SERVICE);
        ObligationView asked = arrival(duplicate);
        world.wait(Duration.ofMinutes(20));
        UUID other = call(Register.SALES_OFFICE);
        assertThat(of(other, "arrive")).isEmpty();

        calls.merge(world.actor(Who.NORTH_CLERK), duplicate, other, null);

        assertThat(arrival(duplicate).status()).isEqualTo("cancelled");
        assertThat(arrival(other)).satisfies(moved -> {
            assertThat(moved.status()).isEqualTo("open");
            assertThat(moved.started()).isEqualTo(asked.started());
            assertThat(moved.due()).isEqualTo(asked.due());
            assertThat(moved.subject()).isEqualTo(other);
        });
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void what_was_late_already_stays_late_and_is_counted_once() {
        UUID duplicate = call(Register.SERVICE);
        world.wait(Duration.ofDays(4));
        UUID other = call(Register.SALES_OFFICE);

        calls.merge(world.actor(Who.NORTH_CLERK), duplicate, other, null);

        assertThat(arrival(duplicate).status()).isEqualTo("cancelled");
        assertThat(arrival(other).breached()).isEqualTo(arrival(duplicate).due());
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void what_both_owe_is_owed_once() {
        UUID first = call(Register.SERVICE);
        int asked = obligations.ofCase(first, world.actor(Who.NORTH_CLERK)).size();
        UUID second = call(Register.SERVICE);

        calls.merge(world.actor(Who.NORTH_CLERK), second, first, null);

        assertThat(obligations.ofCase(first, world.actor(Who.NORTH_CLERK))).hasSize(asked);
        assertThat(arrival(second).status()).isEqualTo("cancelled");
        assertThat(replay.compare().differences()).isEmpty();
    }

    @Test
    void the_moved_duty_is_settled_by_what_happens_in_the_other_case() {
        UUID duplicate = call(Register.SERVICE);
        UUID other = call(Register.SALES_OFFICE);
        calls.merge(world.actor(Who.NORTH_CLERK), duplicate, other, null);
        assertThat(arrival(other).status()).isEqualTo("open");

        calls.solve(world.actor(Who.NORTH_CLERK), other, "by telephone");

        assertThat(arrival(other).status()).isEqualTo("cancelled");
        assertThat(replay.compare().differences()).isEmpty();
    }

    private ObligationView arrival(UUID call) {
        return of(call, "arrive").getFirst();
    }

    private List<ObligationView> of(UUID call, String rule) {
        return obligations.ofCase(call, world.actor(Who.NORTH_CLERK)).stream()
                .filter(each -> each.rule().equals(rule))
                .toList();
    }

    private UUID call(Register register) {
        var machine = UnitEntry.of(new ProductEntry("washer", "W" + Ids.next(), null, 12), null);
        CallEntry entry = CallEntry.unknown(
                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                SiteEntry.of("CN", Zone.URBAN, "世纪大道 1"),
                machine,
                "leak",
                "漏水");
        return calls.register(world.actor(Who.NORTH_CLERK), with(entry.registeredAnyway(), "register", register))
                .id();
    }
}
