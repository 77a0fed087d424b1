package org.sanbao.dispatch.planner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sanbao.dispatch.planner.Candidate.Impossible;
import org.sanbao.dispatch.planner.Candidate.Possible;

class CandidatesTest {

    private static final int DAYS = 1000;

    @Test
    void whoever_is_said_to_be_able_to_do_a_task_left_out_can_at_the_cost_said() {
        int tried = 0;
        for (long seed = 1; seed <= DAYS; seed++) {
            Problem problem = RandomDay.of(seed);
            Plan plan = Planner.solve(problem, Limits.iterations(seed, 64), each -> {});
            for (int task = 0; task < problem.tasks().size(); task += 3) {
                Plan without = Tours.without(problem, plan, task);
                for (Candidate each : Candidates.of(problem, without, task)) {
                    if (each instanceof Possible possible) {
                        tried++;
                        Plan with = Tours.locked(problem, without, task, possible);
                        String where = "seed " + seed + " task " + task + " " + possible;
                        assertThat(with.slot(task)).as(where).isEqualTo(new Slot(possible.worker(), possible.start()));
                        assertThat(with.cost().total() - without.cost().total())
                                .as(where)
                                .isEqualTo(possible.cost()
                                        - problem.tasks().get(task).worth().leftOut());
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    @Test
    void every_explanation_is_true_without_what_is_named_the_task_becomes_possible_and_without_less_it_does_not() {
        Map<Constraint, Integer> named = new EnumMap<>(Constraint.class);
        for (long seed = 1; seed <= DAYS; seed++) {
            Problem problem = RandomDay.of(seed);
            Plan plan = Planner.solve(problem, Limits.iterations(seed, 64), each -> {});
            for (int task = 0; task < problem.tasks().size(); task += 2) {
                for (Candidate each : Candidates.of(problem, plan, task)) {
                    if (each instanceof Impossible impossible) {
                        String where = "seed " + seed + " task " + task + " " + impossible;
                        assertThat(impossible.because()).as(where).isNotEmpty();
                        assertThat(possibleWithout(problem, plan, task, impossible.worker(), impossible.because()))
                                .as(where)
                                .isTrue();
                        for (Constraint less : impossible.because()) {
                            named.merge(less, 1, Integer::sum);
                            var others = impossible.because().stream()
                                    .filter(one -> one != less)
                                    .collect(Collectors.toSet());
                            assertThat(possibleWithout(problem, plan, task, impossible.worker(), others))
                                    .as(where + " without " + others)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(named.keySet()).containsExactlyInAnyOrder(Constraint.values());
    }

    /** Takes the constraints away from the problem itself and asks for the task again. */
    private static boolean possibleWithout(Problem problem, Plan plan, int task, int worker, Set<Constraint> gone) {
        Task old = problem.tasks().get(task);
        Kit kit = old.needs().kit();
        Kit left = new Kit(
                gone.contains(Constraint.SKILL) ? 0 : kit.skills(),
                gone.contains(Constraint.TOOL) ? 0 : kit.tools(),
                gone.contains(Constraint.PART) ? List.of() : kit.parts());
        Set<Integer> excluded = gone.contains(Constraint.EXCLUDED)
                ? old.needs().excluded().stream().filter(each -> each != worker).collect(Collectors.toSet())
                : old.needs().excluded();
        Optional<Kit> second = gone.contains(Constraint.SECOND)
                ? Optional.empty()
                : old.needs().second();
        Task changed = old.needing(new Task.Needs(left, second, excluded))
                .locked(new Slot(
                        gone.contains(Constraint.LOCKED_WORKER)
                                ? -1
                                : old.lock().worker(),
                        gone.contains(Constraint.LOCKED_START) ? -1 : old.lock().start()));
        if (gone.contains(Constraint.WINDOW)) {
            changed = changed.within(new Interval(0, Interval.END_OF_TIME));
        }
        var tasks = new ArrayList<>(problem.tasks());
        tasks.set(task, changed);
        var workers = new ArrayList<>(problem.workers());
        Worker who = workers.get(worker);
        workers.set(
                worker,
                new Worker(
                        who.start(),
                        who.end(),
                        hours(who.hours(), gone),
                        who.kit(),
                        who.pace(),
                        who.worked(),
                        who.fixed()));
        var relaxed = new Problem(workers, tasks, problem.travel(), problem.depot(), problem.weights());
        Plan others = Tours.without(problem, plan, task);
        Plan day = gone.contains(Constraint.FULL) ? Tours.emptied(problem, others, worker) : others;
        return Candidates.of(relaxed, day, task).stream()
                .anyMatch(each -> each.worker() == worker
                        && each instanceof Possible possible
                        && carriedOut(relaxed, day, task, possible));
    }

    private static boolean carriedOut(Problem problem, Plan plan, int task, Possible possible) {
        Plan with = Tours.locked(problem, plan, task, possible);
        return with.slot(task).worker() == possible.worker()
                && Checker.faults(problem, with).isEmpty();
    }

    private static Hours hours(Hours hours, Set<Constraint> gone) {
        List<Interval> shifts = new ArrayList<>(hours.shifts());
        List<Interval> breaks = hours.breaks();
        if (gone.contains(Constraint.ABSENCE)) {
            shifts = new ArrayList<>(List.of(new Interval(hours.from(), hours.to())));
            breaks = List.of();
        }
        if (gone.contains(Constraint.SHIFT)) {
            shifts.set(0, new Interval(0, shifts.getFirst().to()));
            shifts.set(shifts.size() - 1, new Interval(shifts.getLast().from(), Interval.END_OF_TIME));
        }
        return new Hours(shifts, breaks, gone.contains(Constraint.SHIFT) ? 0 : hours.overtime());
    }
}
