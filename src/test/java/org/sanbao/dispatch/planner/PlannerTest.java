package org.sanbao.dispatch.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlannerTest {

    @Test
    void no_plan_of_thousands_of_random_days_breaks_a_hard_constraint_and_its_cost_is_what_the_checker_reckons() {
        long planned = 0;
        long depots = 0;
        long pairs = 0;
        for (long seed = 1; seed <= 2000; seed++) {
            Problem problem = RandomDay.of(seed);
            var heard = new ArrayList<Plan>();
            Plan plan = Planner.solve(problem, Limits.iterations(seed, 128), heard::add);
            heard.add(plan);
            for (Plan each : heard) {
                assertThat(Checker.faults(problem, each)).as("seed " + seed).isEmpty();
                assertThat(each.cost()).as("seed " + seed).isEqualTo(Checker.cost(problem, each));
            }
            for (int i = 1; i < heard.size() - 1; i++) {
                assertThat(heard.get(i).cost().total())
                        .as("seed " + seed)
                        .isLessThan(heard.get(i - 1).cost().total());
            }
            planned += problem.tasks().size() - plan.leftOut().size();
            depots += stops(plan).filter(stop -> stop.task() == Stop.DEPOT).count();
            pairs += stops(plan).filter(Stop::second).count();
        }
        assertThat(List.of(planned, depots, pairs))
                .as("days too easy to say anything")
                .allMatch(count -> count > 100);
    }

    @Test
    void the_same_seed_and_iterations_give_the_same_plan() {
        for (long seed = 1; seed <= 50; seed++) {
            Problem problem = RandomDay.of(seed);
            assertThat(Planner.solve(problem, Limits.iterations(7, 256), each -> {}))
                    .as("seed " + seed)
                    .isEqualTo(Planner.solve(problem, Limits.iterations(7, 256), each -> {}));
        }
    }

    @Test
    void a_search_asked_to_stop_gives_the_best_plan_so_far() {
        var stopped = new AtomicBoolean();
        var heard = new ArrayList<Plan>();
        Plan plan = Planner.solve(RandomDay.of(3), Limits.seconds(1, 600).until(stopped::get), each -> {
            heard.add(each);
            stopped.set(true);
        });
        assertThat(plan.cost().total())
                .isLessThanOrEqualTo(heard.getFirst().cost().total());
    }

    @Test
    void going_on_from_a_plan_is_never_worse_and_what_is_locked_stays() {
        for (long seed = 1; seed <= 300; seed++) {
            Problem problem = RandomDay.of(seed);
            Plan plan = Planner.solve(problem, Limits.iterations(seed, 64), each -> {});
            Problem locked = locked(problem, plan);
            Plan better = Planner.improve(locked, plan, Limits.iterations(seed, 128), each -> {});
            String where = "seed " + seed;
            assertThat(Checker.faults(locked, better)).as(where).isEmpty();
            assertThat(better.cost().total())
                    .as(where)
                    .isLessThanOrEqualTo(plan.cost().total());
            for (int task = 0; task < problem.tasks().size(); task += 2) {
                if (!plan.slot(task).equals(Slot.FREE)) {
                    assertThat(better.slot(task)).as(where).isEqualTo(plan.slot(task));
                }
            }
        }
    }

    /** Every other task locked where the plan has it, which may never be left out then. */
    private static Problem locked(Problem problem, Plan plan) {
        var tasks = new ArrayList<>(problem.tasks());
        for (int task = 0; task < tasks.size(); task += 2) {
            if (!plan.slot(task).equals(Slot.FREE)) {
                Task.Worth worth = tasks.get(task).worth();
                tasks.set(
                        task,
                        tasks.get(task)
                                .locked(plan.slot(task))
                                .worth(new Task.Worth(Task.Worth.MUST.leftOut(), worth.waiting())));
            }
        }
        return new Problem(problem.workers(), tasks, problem.travel(), problem.depot(), problem.weights());
    }

    @Test
    void an_urgent_task_goes_in_at_once_and_others_move_for_it_only_where_that_pays() {
        Travel travel = Travel.of(new int[][] {{0, 600, 1200}, {600, 0, 600}, {1200, 600, 0}});
        Worker worker = Worker.at(0, Hours.of(0, 4 * 3600), Kit.NONE);
        var weights = new Weights(0, 1, 0, 0, 0, 500, 0);
        var two = new Problem(
                List.of(worker, worker),
                List.of(Task.at(1, 3600), Task.at(2, 3600)),
                travel,
                OptionalInt.empty(),
                weights);
        Plan plan = Planner.solve(two, Limits.iterations(1, 512), each -> {});
        Task urgent = Task.at(1, 1800).due(new Due(900, false, 1_000_000, 10));
        var before = List.of(
                two.tasks().get(0).before(plan.slot(0)), two.tasks().get(1).before(plan.slot(1)), urgent);
        var three = new Problem(two.workers(), before, travel, OptionalInt.empty(), weights);

        Plan with = Planner.improve(three, plan, Limits.iterations(1, 512), each -> {});

        assertThat(with.cost().promises()).isZero();
        assertThat(with.leftOut()).isEmpty();
        assertThat(List.of(with.slot(0).worker(), with.slot(1).worker()))
                .isEqualTo(List.of(plan.slot(0).worker(), plan.slot(1).worker()));
    }

    @Test
    void small_days_are_planned_at_the_least_cost_of_all_their_plans() {
        for (long seed = 1; seed <= 60; seed++) {
            Problem problem = Tiny.of(seed);
            Plan plan = Planner.solve(problem, Limits.iterations(seed, 2000), each -> {});
            assertThat(plan.cost().total()).as("seed " + seed).isEqualTo(Tiny.leastCost(problem));
        }
    }

    private static Stream<Stop> stops(Plan plan) {
        return plan.tours().stream().flatMap(tour -> tour.stops().stream());
    }
}
