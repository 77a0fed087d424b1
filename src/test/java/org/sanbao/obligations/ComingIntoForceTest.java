package org.sanbao.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sanbao.tables.Tables.JOURNAL;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.customers.Zone;
import org.sanbao.regulation.Adoption;
import org.sanbao.regulation.Adoptions;
import org.sanbao.regulation.drafts.Approval;
import org.sanbao.regulation.drafts.DraftTerms;
import org.sanbao.regulation.drafts.Drafts;
import org.sanbao.regulation.drafts.Writing;
import org.sanbao.regulation.reader.YamlEdit;
import org.sanbao.shared.http.Version;
import org.springframework.beans.factory.annotation.Autowired;

/** A shorter limit comes into force at midnight while calls of the evening are open. */
class ComingIntoForceTest extends DatabaseTest {

    private static final List<String> ARRIVE = List.of("chapters", "2", "clauses", "19", "rules", "arrive");

    @Autowired
    private World world;

    @Autowired
    private SomeDuties duties;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Approval approval;

    @Autowired
    private ComingIntoForce comingIntoForce;

    @Autowired
    private DSLContext database;

    @BeforeAll
    void inAnotherYear() {
        duties.inAnotherYear();
        world.actor(Who.GENERAL_MANAGER);
    }

    @Test
    void open_duties_of_rules_that_say_so_are_judged_anew_and_all_others_stay() throws YamlEdit.Impossible {
        midnight(adopt("6 working hours", null));
        comingIntoForce.run();
        UUID keeping = evening();
        midnight(adopt("4 working hours", null));
        assertThat(comingIntoForce.run()).isZero();
        assertThat(duties.arrival(keeping).limit()).isEqualTo("6 working hours");

        UUID turned = evening();
        Instant due = duties.arrival(turned).due();
        Instant from = adopt("3 working hours", "retarget");
        assertThat(comingIntoForce.run()).as("not before midnight").isZero();
        assertThat(duties.arrival(turned).limit()).isEqualTo("4 working hours");
        midnight(from);
        assertThat(comingIntoForce.run()).isGreaterThanOrEqualTo(2);
        assertThat(comingIntoForce.run()).isZero();

        assertThat(duties.arrival(keeping).limit()).isEqualTo("3 working hours");

        assertThat(duties.arrival(turned).limit()).isEqualTo("3 working hours");
        assertThat(duties.arrival(turned).due()).isEqualTo(due.minus(Duration.ofHours(1)));
        assertThat(superseded(turned)).containsExactly(from);
        assertThat(others(turned))
                .isNotEmpty()
                .doesNotContain(duties.arrival(turned).edition());
        duties.assertReplayEqual();
    }

    @Test
    void a_rule_may_let_open_duties_go() throws YamlEdit.Impossible {
        UUID call = evening();
        midnight(adopt("6 working hours", "cancel"));

        assertThat(comingIntoForce.run()).isPositive();

        assertThat(duties.arrival(call).status()).isEqualTo("cancelled");
        assertThat(duties.arrival(duties.register(Zone.URBAN)).status()).isEqualTo("open");
        duties.assertReplayEqual();
    }

    @Test
    void a_branch_whose_own_version_is_repealed_has_its_open_duties_judged_by_the_companys_again()
            throws YamlEdit.Impossible {
        midnight(adopt("5 working hours", "retarget"));
        comingIntoForce.run();
        Adoption own = adopt(world.unit("north"), "2 working hours", null);
        midnight(own.from());
        comingIntoForce.run();
        UUID call = evening();
        assertThat(duties.arrival(call).limit()).isEqualTo("2 working hours");

        Instant ended = repeal(own);
        assertThat(comingIntoForce.run()).as("not before midnight").isZero();
        midnight(ended);
        assertThat(comingIntoForce.run()).isPositive();
        assertThat(comingIntoForce.run()).isZero();

        assertThat(duties.arrival(call).limit()).isEqualTo("5 working hours");
        assertThat(superseded(call)).containsExactly(ended);

        Adoption again = adopt(world.unit("north"), "3 working hours", "retarget");
        midnight(again.from());
        comingIntoForce.run();
        assertThat(duties.arrival(call).limit()).isEqualTo("3 working hours");
        midnight(repeal(again));
        comingIntoForce.run();
        assertThat(duties.arrival(call).limit())
                .as("told of the same version a second time, as it counts a second time")
                .isEqualTo("5 working hours");
        duties.assertReplayEqual();
    }

    /** A call of a Tuesday at half past four, due on Wednesday. */
    private UUID evening() {
        duties.tuesday();
        world.wait(Duration.ofMinutes(7 * 60 + 30));
        return duties.register(Zone.URBAN);
    }

    private void midnight(Instant from) {
        world.wait(Duration.between(world.now(), from).plusSeconds(1));
    }

    private Set<String> others(UUID call) {
        return Set.copyOf(duties.ofCase(call).stream()
                .filter(each -> !each.rule().equals("arrive"))
                .map(ObligationView::edition)
                .toList());
    }

    private List<Instant> superseded(UUID call) {
        return database.select(JOURNAL.HAPPENED)
                .from(JOURNAL)
                .where(JOURNAL.STREAM.eq(call), JOURNAL.TYPE.eq("obligation.superseded"))
                .fetch(JOURNAL.HAPPENED);
    }

    /** Puts the company's regulation in force from midnight with another limit; {@code transition} may be null. */
    private Instant adopt(String limit, String transition) throws YamlEdit.Impossible {
        return adopt(null, limit, transition).from();
    }

    /** @param unit whose own it is to be; null: the company's */
    private Adoption adopt(UUID unit, String limit, String transition) throws YamlEdit.Impossible {
        var base = adoptions.all().stream()
                .filter(each -> each.until() == null && each.units().isEmpty())
                .findFirst()
                .orElseThrow();
        UUID id = begin(base, unit == null ? Set.of() : Set.of(unit), false);
        var drafter = world.actor(Who.SERVICE_DEPARTMENT);
        drafts.write(drafter, id, seen(id), written(drafts.writing(drafter, id), limit, transition));
        return adoptions.find(approved(id)).orElseThrow();
    }

    /** From midnight on it is no longer in force. */
    private Instant repeal(Adoption adoption) {
        return adoptions
                .find(approved(begin(adoption, adoption.units(), true)))
                .orElseThrow()
                .until();
    }

    private UUID begin(Adoption base, Set<UUID> units, boolean repeals) {
        var terms = new DraftTerms(
                "sooner", repeals, units, Set.of(), duties.today().plusDays(1));
        return drafts.begin(world.actor(Who.SERVICE_DEPARTMENT), base.id(), terms);
    }

    private UUID approved(UUID id) {
        approval.submit(world.actor(Who.SERVICE_DEPARTMENT), id, seen(id));
        return approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null)
                .adoption();
    }

    private static Writing written(Writing now, String limit, String transition) throws YamlEdit.Impossible {
        var params = new TreeMap<>(now.params());
        params.put("arrival_urban", limit);
        var files = new TreeMap<>(now.files());
        var path = new java.util.ArrayList<>(ARRIVE);
        path.add("transition");
        String main = files.get("regulation.yaml");
        files.put(
                "regulation.yaml",
                transition == null ? YamlEdit.remove(main, path) : YamlEdit.set(main, path, transition));
        return new Writing(files, params, now.switchedOff());
    }

    private String seen(UUID id) {
        return Version.tag(drafts.find(world.actor(Who.SERVICE_DEPARTMENT), id).version());
    }
}
