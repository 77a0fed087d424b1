package org.sanbao.dispatch.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanbao.DatabaseTest;
import org.sanbao.Who;
import org.sanbao.World;
import org.sanbao.dispatch.board.Board;
import org.sanbao.dispatch.board.BoardBooking;
import org.sanbao.dispatch.board.Bookings;
import org.sanbao.dispatch.board.Conflict;
import org.sanbao.dispatch.board.SomeBookings;
import org.sanbao.dispatch.needs.Needs;
import org.sanbao.dispatch.needs.Said;
import org.sanbao.dispatch.terms.TermEntry;
import org.sanbao.dispatch.terms.TermKind;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.shared.Actor;
import org.sanbao.shared.http.NotVisible;
import org.sanbao.workorders.SomeJobs;
import org.springframework.beans.factory.annotation.Autowired;

class PlansTest extends DatabaseTest {

    @Autowired
    private World world;

    @Autowired
    private SomeJobs jobs;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanWorker worker;

    @Autowired
    private PlanRunRows rows;

    @Autowired
    private PlanReader reader;

    @Autowired
    private Findings findings;

    @Autowired
    private Board board;

    @Autowired
    private Bookings bookings;

    @Autowired
    private SomeBookings some;

    @Autowired
    private Needs needs;

    @Autowired
    private Terms terms;

    @Test
    void what_waits_is_given_hours_that_nothing_stands_against() {
        UUID one = jobs.drawnUp(Who.NORTH_CLERK);
        UUID other = jobs.drawnUp(Who.NORTH_CLERK);
        PlanView plan = planned();

        assertThat(plan.state()).isEqualTo(PlanState.FINISHED);
        assertThat(plan.changes()).extracting(change -> change.to().job()).contains(one, other);
        assertThat(plan.after().leftOut()).isLessThan(plan.before().leftOut());

        var outcomes = plans.accept(director(), plan.id(), null);

        assertThat(outcomes).allSatisfy(each -> assertThat(each.refused()).isNull());
        assertThat(some.of(one)).singleElement().satisfies(each -> assertThat(each.conflicts())
                .extracting(Conflict::kind)
                .isSubsetOf(Conflict.Kind.LATE));
        assertThat(plans.find(director(), plan.id()).state()).isEqualTo(PlanState.ACCEPTED);
    }

    @Test
    void a_job_whose_limit_has_passed_is_late_rather_than_never() {
        UUID late = jobs.drawnUp(Who.NORTH_CLERK);
        world.wait(Duration.ofDays(3));

        PlanView plan = planned();

        assertThat(plan.changes())
                .filteredOn(change -> change.to().job().equals(late))
                .singleElement()
                .satisfies(change -> assertThat(change.to().late()).isPositive());
    }

    @Test
    void only_what_was_chosen_is_booked() {
        UUID wanted = jobs.drawnUp(Who.NORTH_CLERK);
        UUID left = jobs.drawnUp(Who.NORTH_CLERK);
        PlanView plan = planned();

        plans.accept(director(), plan.id(), allBut(left, plan));

        assertThat(some.of(wanted)).hasSize(1);
        assertThat(some.of(left)).isEmpty();
    }

    @Test
    void what_a_colleague_changed_meanwhile_is_refused_and_told_while_the_rest_is_booked() {
        UUID taken = jobs.drawnUp(Who.NORTH_CLERK);
        UUID free = jobs.drawnUp(Who.NORTH_CLERK);
        PlanView plan = planned();
        BoardBooking byHand = book(taken, Who.NORTH_SECOND_TECHNICIAN);

        var answer = world.browser(Who.NORTH_DIRECTOR)
                .post("/api/dispatch/plans/%s/acceptance".formatted(plan.id()), Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .filteredOn(each -> each.get("job").asString().equals(taken.toString()))
                .singleElement()
                .satisfies(each -> assertThat(each.get("refused").asString()).isNotBlank());
        assertThat(answer.body())
                .filteredOn(each -> each.get("job").asString().equals(free.toString()))
                .singleElement()
                .satisfies(each -> assertThat(each.get("refused").isNull()).isTrue());
        assertThat(some.of(free)).hasSize(1);
        assertThat(some.of(taken)).extracting(BoardBooking::starts).containsExactly(byHand.starts());
    }

    @Test
    void what_is_locked_stays_where_it_is() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        PlanView first = planned();
        plans.accept(director(), first.id(), null);
        BoardBooking before = some.of(job).getFirst();
        bookings.lock(director(), job, some.seen(job), true, true);

        PlanView again = planned();

        assertThat(again.changes()).extracting(change -> change.to().job()).doesNotContain(job);
        assertThat(some.of(job)).extracting(BoardBooking::starts).containsExactly(before.starts());
    }

    @Test
    void a_job_nobody_can_do_says_what_everybody_lacks() {
        String skill = "skill-" + UUID.randomUUID();
        terms.add(actor("dispatch.manage"), TermKind.SKILL, skill, entry("Lifts"));
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);
        needs.say(director(), job, new Said(null, null, null, List.of(skill), null, null, null), 0);

        PlanView plan = planned();

        assertThat(plan.leftOut())
                .filteredOn(each -> each.job().equals(job))
                .singleElement()
                .satisfies(each -> assertThat(each.reasons()).anySatisfy(reason -> {
                    assertThat(reason.code()).isEqualTo("skill");
                    assertThat(reason.what()).isEqualTo(skill);
                }));
        assertThat(findings.of(director(), job, null, null, 7)).isNotEmpty().allSatisfy(each -> {
            assertThat(each.isPossible()).isFalse();
            assertThat(each.obstacles()).extracting(Proposal.Obstacle::code).contains("skill");
        });
    }

    @Test
    void who_is_found_can_be_booked_at_once_without_a_conflict() {
        UUID job = jobs.drawnUp(Who.NORTH_CLERK);

        Finding best = findings.of(director(), job, null, null, 7).getFirst();

        assertThat(best.isPossible()).isTrue();
        int minutes = (int) Duration.between(best.starts(), best.ends()).toMinutes();
        var idea = new Board.Idea(best.technician(), null, best.starts(), minutes);
        assertThat(board.conflicts(director(), job, idea))
                .extracting(Conflict::kind)
                .isSubsetOf(Conflict.Kind.LATE);
    }

    @Test
    void a_plan_that_is_thought_about_is_another_nodes_only_when_its_lease_has_run_out() {
        PlanRun run = plans.ask(director(), null, null, 1, PlanReason.DAY, 1);
        UUID node = UUID.randomUUID();

        assertThat(rows.take(node)).map(PlanRun::id).contains(run.id());
        assertThat(rows.take(UUID.randomUUID())).isEmpty();
        assertThat(rows.goesOn(run.id(), node)).isTrue();
        assertThat(rows.goesOn(run.id(), UUID.randomUUID())).isFalse();

        plans.stop(director(), run.id());
        assertThat(rows.goesOn(run.id(), node)).as("somebody has seen enough").isFalse();
        rows.end(run, node, null);
        assertThat(plans.find(director(), run.id()).state()).isEqualTo(PlanState.FINISHED);
    }

    @Test
    void nothing_can_be_accepted_before_there_is_a_plan_and_nothing_of_another_branch() {
        PlanRun run = plans.ask(director(), null, null, 1, PlanReason.DAY, 1);

        assertThatThrownBy(() -> plans.accept(director(), run.id(), null)).isInstanceOf(PlanNotReady.class);
        assertThatThrownBy(() -> plans.find(world.actor(Who.SOUTH_DIRECTOR), run.id()))
                .isInstanceOf(NotVisible.class);
        assertThat(plans.stop(director(), run.id()).state()).isEqualTo(PlanState.DROPPED);
    }

    private PlanView planned() {
        PlanRun run = plans.ask(director(), null, null, 7, PlanReason.DAY, 1);
        while (worker.work()) {
            continue;
        }
        return reader.view(director(), plans.find(director(), run.id()));
    }

    private static Set<UUID> allBut(UUID left, PlanView plan) {
        return plan.changes().stream()
                .map(change -> change.to().job())
                .filter(job -> !job.equals(left))
                .collect(Collectors.toSet());
    }

    private Actor director() {
        return world.actor(Who.NORTH_DIRECTOR);
    }

    private Actor actor(String capability) {
        Actor director = director();
        return new Actor(
                director.person(),
                director.name(),
                director.unit(),
                director.roles(),
                Set.of(capability),
                director.sight(),
                director.language());
    }

    private static TermEntry entry(String name) {
        return new TermEntry(Map.of("en", name), null, false);
    }

    /** At night, where it stands in nobody's way. */
    private BoardBooking book(UUID job, Who technician) {
        var starts = world.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(5 * 24 + 19));
        some.book(job, technician, starts);
        return some.of(job).getFirst();
    }
}
