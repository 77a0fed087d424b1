package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.tables.Tables.CONSEQUENCE;
import static org.sanbao.tables.Tables.JOURNAL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.shared.BusinessClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A clause lets the customer count as told, once the director of the branch agrees. */
class ConsentsTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeDuties duties;

    @Autowired
    private CarryingOut carryingOut;

    @Autowired
    private Consents consents;

    @Autowired
    private Consequences consequences;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private DSLContext database;

    private UUID call;
    private String key;

    @BeforeEach
    void toldIfTheDirectorAgrees() {
        call = duties.register(Zone.URBAN);
        key = "deem-" + call;
        database.insertInto(CONSEQUENCE)
                .set(CONSEQUENCE.KEY, key)
                .set(CONSEQUENCE.SOURCE, key)
                .set(CONSEQUENCE.RULE, "P1/arrive")
                .set(CONSEQUENCE.EDITION, "P1@1.0#1")
                .set(CONSEQUENCE.CLAUSE, "19")
                .set(CONSEQUENCE.KIND, "deem")
                .set(CONSEQUENCE.LIST, "do")
                .set(CONSEQUENCE.PLACE, 0)
                .set(CONSEQUENCE.REPETITION, 0)
                .set(CONSEQUENCE.AT, clock.instant())
                .set(CONSEQUENCE.STREAM, call)
                .set(CONSEQUENCE.UNIT, world.unit("north"))
                .set(
                        CONSEQUENCE.ARGUMENTS,
                        Codec.write(Map.of(
                                "event",
                                "party.informed",
                                "with",
                                Map.of("party", "customer", "about", "delay"),
                                "confirm_role",
                                "service-director",
                                "confirm_unit",
                                world.unit("north").toString())))
                .execute();
        carryingOut.run();
    }

    @Test
    void until_somebody_agrees_it_counts_as_nothing_and_only_whoever_is_asked_can() {
        assertThat(told()).isEmpty();
        assertThat(view(Who.NORTH_DIRECTOR).asked()).isTrue();
        assertThat(view(Who.NORTH_CLERK).asked()).isFalse();

        assertThatThrownBy(() -> say(Who.NORTH_CLERK, true)).isInstanceOf(NotYoursToAgree.class);
        assertThat(told()).isEmpty();
    }

    @Test
    void agreed_to_it_is_told_once_in_the_name_of_who_agreed() {
        say(Who.NORTH_DIRECTOR, true);
        say(Who.NORTH_DIRECTOR, true);
        say(Who.NORTH_DIRECTOR, false);

        assertThat(told()).containsExactly(world.person(Who.NORTH_DIRECTOR));
        assertThat(view(Who.NORTH_DIRECTOR).state()).isEqualTo("carried");
        duties.assertReplayEqual();
    }

    @Test
    void refused_it_never_counts_and_nobody_need_see_to_it() {
        say(Who.NORTH_DIRECTOR, false);
        say(Who.NORTH_DIRECTOR, true);

        assertThat(told()).isEmpty();
        assertThat(view(Who.NORTH_DIRECTOR).state()).isEqualTo("needless");
        assertThat(view(Who.NORTH_DIRECTOR).asked()).isFalse();
    }

    private void say(Who who, boolean agrees) {
        consents.say(world.actor(who), key, agrees);
    }

    private Consequences.View view(Who who) {
        return consequences.ofCase(call, world.actor(who)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Who told that the customer was informed. */
    private List<UUID> told() {
        return database.select(JOURNAL.ACTOR)
                .from(JOURNAL)
                .where(JOURNAL.STREAM.eq(call), JOURNAL.TYPE.eq("party.informed"))
                .fetch(JOURNAL.ACTOR);
    }
}
