package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;
import org.sanbao.dispatch.planner.Fault.Rule;

/**
 * Recomputes from the problem alone whether a plan breaks a hard constraint, and what it costs. Shares nothing with the search but the
 * records, and does everything the slow and obvious way.
 */
public final class Checker {

    private final Problem problem;
    private final Plan plan;
    private final List<Fault> faults = new ArrayList<>();

    private Checker(Problem problem, Plan plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** What the plan breaks; nothing, if it may be carried out. */
    public static List<Fault> faults(Problem problem, Plan plan) {
        var checker = new Checker(problem, plan);
        checker.check();
        return List.copyOf(checker.faults);
    }

    /** What the plan costs, from its stated instants. */
    public static Cost cost(Problem problem, Plan plan) {
        Cost sum = Cost.NOTHING;
        for (int task : plan.leftOut()) {
            sum = sum.plus(new Cost(0, problem.tasks().get(task).worth().leftOut(), 0, 0, 0, 0));
        }
        for (int worker = 0; worker < problem.workers().size(); worker++) {
            sum = sum.plus(new TourCheck(problem, worker, plan.tours().get(worker)).cost());
        }
        return sum;
    }

    private void check() {
        if (plan.tours().size() != problem.workers().size()) {
            faults.add(new Fault(Rule.COUNT, -1, -1));
            return;
        }
        for (int worker = 0; worker < problem.workers().size(); worker++) {
            Tour tour = plan.tours().get(worker);
            if (tour.stops().stream()
                    .anyMatch(stop ->
                            stop.task() < -1 || stop.task() >= problem.tasks().size())) {
                faults.add(new Fault(Rule.COUNT, worker, -1));
                return;
            }
            faults.addAll(new TourCheck(problem, worker, tour).faults());
        }
        for (int task = 0; task < problem.tasks().size(); task++) {
            count(task);
        }
    }

    private void count(int task) {
        var firsts = new ArrayList<Integer>();
        var seconds = new ArrayList<Integer>();
        var starts = new ArrayList<Integer>();
        for (int worker = 0; worker < plan.tours().size(); worker++) {
            for (Stop stop : plan.tours().get(worker).stops()) {
                if (stop.task() == task) {
                    (stop.second() ? seconds : firsts).add(worker);
                    starts.add(stop.start());
                }
            }
        }
        long out = plan.leftOut().stream().filter(each -> each == task).count();
        if (firsts.size() + out != 1) {
            faults.add(new Fault(Rule.COUNT, -1, task));
        }
        boolean two = problem.tasks().get(task).needs().second().isPresent() && out == 0;
        if (seconds.size() != (two ? 1 : 0)
                || seconds.stream().anyMatch(firsts::contains)
                || starts.stream().distinct().count() > 1) {
            faults.add(new Fault(Rule.SECOND, -1, task));
        }
    }
}
