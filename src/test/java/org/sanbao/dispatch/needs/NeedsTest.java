package org.sanbao.dispatch.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanbao.Altered.with;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.calls.CallEntry;
import org.sanbao.calls.Calls;
import org.sanbao.customers.CustomerEntry;
import org.sanbao.customers.CustomerKind;
import org.sanbao.customers.SiteEntry;
import org.sanbao.customers.Zone;
import org.sanbao.dispatch.terms.TermEntry;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.dispatch.travel.Waypoint;
import org.sanbao.equipment.ProductEntry;
import org.sanbao.equipment.UnitEntry;
import org.sanbao.journal.vocabulary.WaitingReason;
import org.sanbao.obligations.ObligationView;
import org.sanbao.obligations.Obligations;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.NotAllowed;
import org.sanbao.shared.Sight;
import org.sanbao.shared.http.InvalidInput;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.shared.http.VersionStale;
import org.sanbao.workorders.Assignments;
import org.sanbao.workorders.WorkOrders;
import org.sanbao.workorders.vocabulary.JobKind;
import org.springframework.beans.factory.annotation.Autowired;

class NeedsTest extends DatabaseTest {

    private static final Sight EVERYTHING = Sight.everything("test");

    @Autowired
    Needs needs;

    @Autowired
    Estimates estimates;

    @Autowired
    Terms terms;

    @Autowired
    Calls calls;

    @Autowired
    WorkOrders orders;

    @Autowired
    Assignments assignments;

    @Autowired
    Obligations obligations;

    @Autowired
    World world;

    /** A call about a thing of this line, and its work order. */
    private record Case(UUID call, UUID job) {}

    @BeforeAll
    void words() {
        terms.add(director(), TermKind.SKILL, "gas", TermEntry.of("Gas", "燃气", "Gas"));
        terms.add(director(), TermKind.TOOL, "pump", TermEntry.of("Pump", "泵", "Bomba"));
        terms.add(director(), TermKind.PART, "valve", TermEntry.of("Valve", "阀", "Válvula"));
    }

    private Actor clerk() {
        return world.actor(Who.NORTH_CLERK);
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Case opened(String line, String symptom) {
        var place = with(
                with(SiteEntry.of("CN", Zone.URBAN, "世纪大道 1"), "latitude", new BigDecimal("31.2304")),
                "longitude",
                new BigDecimal("121.4737"));
        UUID call = calls.register(
                        clerk(),
                        CallEntry.unknown(
                                CustomerEntry.of(CustomerKind.PRIVATE, "王芳", "13800138000"),
                                place,
                                UnitEntry.of(new ProductEntry(line, "N" + Ids.next(), null, 12), null),
                                symptom,
                                "漏水"))
                .id();
        return new Case(call, orders.open(clerk(), call, JobKind.REPAIR).id());
    }

    private Need need(UUID job) {
        return needs.of(Set.of(job), clerk().sight()).get(job);
    }

    private static EstimateEntry minutes(String line, String symptom, int minutes) {
        return new EstimateEntry(null, line, null, symptom, minutes, null, null, null, null);
    }

    @Test
    void a_new_company_has_sensible_figures() {
        assertThat(need(opened("unheard-of", null).job())).satisfies(need -> {
            assertThat(need.minutes()).isEqualTo(60);
            assertThat(need.people()).isOne();
            assertThat(need.skills()).isEmpty();
            assertThat(need.place()).isEqualTo(new Waypoint(31.2304, 121.4737, Zone.URBAN));
            assertThat(need.customer()).isEqualTo("王芳");
        });
    }

    @Test
    void the_limit_is_the_duty_that_arriving_meets_with_its_clause() {
        Case one = opened("matrix", "leak");
        ObligationView arrive = obligations.ofCase(one.call(), director()).stream()
                .filter(each -> each.rule().equals("arrive"))
                .findFirst()
                .orElseThrow();

        Need need = need(one.job());
        assertThat(need.arriveBy().at()).isEqualTo(arrive.due());
        assertThat(need.arriveBy().obligation()).isEqualTo(arrive.id());
        assertThat(need.arriveBy().clause()).isEqualTo(arrive.clause());
        assertThat(need.arriveBy().edition()).isEqualTo(arrive.edition());
    }

    @Test
    void what_waits_has_no_limit() {
        Case one = opened("matrix", "leak");
        calls.pause(clerk(), one.call(), WaitingReason.WAITING_FOR_CUSTOMER, "away until Monday");

        assertThat(need(one.job()).arriveBy()).isNull();
    }

    @Test
    void the_window_is_what_was_agreed_with_the_customer() {
        Case one = opened("matrix", "leak");
        Instant from = world.now().plus(Duration.ofHours(3));
        assignments.assign(
                clerk(),
                one.job(),
                "\"1\"",
                world.person(Who.NORTH_TECHNICIAN),
                from,
                from.plus(Duration.ofHours(2)),
                true);

        assertThat(need(one.job()).windowFrom()).isEqualTo(from);
        assertThat(need(one.job()).windowTo()).isEqualTo(from.plus(Duration.ofHours(2)));
    }

    @Test
    void what_a_person_said_holds_and_the_rest_follows_the_estimates() {
        estimates.add(director(), minutes("boiler", null, 80));
        estimates.add(
                director(),
                new EstimateEntry(
                        null, "boiler", null, "leak", 95, 2, List.of("gas"), List.of("pump"), Map.of("valve", 2)));
        Case one = opened("boiler", "leak");
        Instant noon = world.now().plus(Duration.ofHours(20));
        needs.say(clerk(), one.job(), new Said(null, 30, null, List.of(), null, null, noon), 0);

        assertThat(need(one.job())).satisfies(need -> {
            assertThat(need.minutes()).isEqualTo(30);
            assertThat(need.people()).isEqualTo(2);
            assertThat(need.skills()).as("none, as somebody said").isEmpty();
            assertThat(need.tools()).containsExactly("pump");
            assertThat(need.parts()).isEqualTo(Map.of("valve", 2));
            assertThat(need.earliest()).isEqualTo(noon);
        });
        needs.say(clerk(), one.job(), new Said("noise", null, null, null, null, null, null), 1);
        assertThat(need(one.job()).minutes()).as("another symptom, another row").isEqualTo(80);

        var explained = needs.explain(clerk(), one.job());
        assertThat(explained.estimate().productLine()).isEqualTo("boiler");
        assertThat(explained.saidBy()).isEqualTo(Who.NORTH_CLERK.account());
        assertThat(explained.version()).isEqualTo(2);
    }

    @Test
    void of_two_who_say_it_at_once_the_second_is_told() {
        Case one = opened("matrix", null);
        var hour = new Said(null, 60, null, null, null, null, null);
        needs.say(clerk(), one.job(), hour, 0);

        assertThatThrownBy(() -> needs.say(director(), one.job(), hour, 0)).isInstanceOf(VersionStale.class);
    }

    @Test
    void another_branch_sees_none_of_it_and_a_technician_changes_none() {
        Case one = opened("matrix", null);
        var hour = new Said(null, 60, null, null, null, null, null);
        Actor south = world.actor(Who.SOUTH_CLERK);

        assertThat(needs.of(Set.of(one.job()), south.sight())).isEmpty();
        assertThatThrownBy(() -> needs.say(south, one.job(), hour, 0)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> needs.say(world.actor(Who.NORTH_TECHNICIAN), one.job(), hour, 0))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> needs.say(
                        clerk(), one.job(), new Said(null, null, null, List.of("juggling"), null, null, null), 0))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void over_http_a_wrong_figure_is_answered_with_its_field() {
        var browser = world.browser(Who.NORTH_CLERK);
        String path = "/api/dispatch/jobs/" + opened("matrix", null).job() + "/need";

        assertThat(browser.get(path).header("ETag")).isEqualTo("\"0\"");
        assertThat(browser.put(path, Map.of("minutes", 3), 0).status()).isEqualTo(400);
        assertThat(browser.put(path, Map.of("parts", Map.of("valve", 0)), 0).status())
                .isEqualTo(400);
        assertThat(browser.put(path, Map.of("minutes", 45), 0).status()).isEqualTo(200);
        assertThat(browser.put(path, Map.of("minutes", 50), 0).status()).isEqualTo(412);
        assertThat(browser.get(path).body().at("/need/minutes").asInt()).isEqualTo(45);
    }

    @Test
    void two_hundred_jobs_are_answered_at_once() {
        var jobs = new ArrayList<UUID>();
        for (int n = 0; n < 200; n++) {
            jobs.add(opened("matrix", "leak").job());
        }
        long best = Long.MAX_VALUE;
        for (int n = 0; n < 150; n++) {
            long began = System.nanoTime();
            assertThat(needs.of(jobs, EVERYTHING)).hasSize(200);
            best = Math.min(best, System.nanoTime() - began);
        }
        System.out.println("Needs of 200 jobs, best of 150: " + best / 1000 + " µs");
        assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(20));
    }
}
