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
        assertThat(comingIntoForce.run()).isEqualTo(2);
        assertThat(comingIntoForce.run()).isZero();

        assertThat(duties.arrival(turned).limit()).isEqualTo("3 working hours");
        assertThat(duties.arrival(turned).due()).isEqualTo(due.minus(Duration.ofHours(1)));
        assertThat(database.select(JOURNAL.HAPPENED)
                        .from(JOURNAL)
                        .where(JOURNAL.STREAM.eq(turned), JOURNAL.TYPE.eq("obligation.superseded"))
                        .fetch(JOURNAL.HAPPENED))
                .containsExactly(from);
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

    /** Puts the regulation in force from midnight with another limit; {@code transition} may be null. */
    private Instant adopt(String limit, String transition) throws YamlEdit.Impossible {
        var drafter = world.actor(Who.SERVICE_DEPARTMENT);
        var base = adoptions.all().stream()
                .filter(each -> each.until() == null)
                .findFirst()
                .orElseThrow();
        UUID id = drafts.begin(
                drafter,
                base.id(),
                new DraftTerms(
                        "sooner", false, Set.of(), Set.of(), duties.today().plusDays(1)));
        drafts.write(drafter, id, seen(id), written(drafts.writing(drafter, id), limit, transition));
        approval.submit(drafter, id, seen(id));
        UUID adopted = approval.approve(world.actor(Who.GENERAL_MANAGER), id, seen(id), null)
                .adoption();
        return adoptions.find(adopted).orElseThrow().from();
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
