package org.sanbao.bench;

import java.util.List;
import org.sanbao.dispatch.planner.Checker;
import org.sanbao.dispatch.planner.Limits;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Stop;
import org.sanbao.dispatch.planner.Tour;

/**
 * The planner on reference instances, {@code ./sanbao bench planner --instances FOLDER --seconds N [--seeds N]}, or without instances on
 * days of the size a company has, {@code ./sanbao bench planner [--long]}.
 */
public final class Planner {

    private Planner() {}

    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains("--instances")) {
            Routes.head();
            Routes.of(arguments).measure("sanbao", Planner::solve);
        } else {
            new Days(List.of(arguments).contains("--long")).measure();
        }
    }

    private static List<List<Integer>> solve(Instance instance, long seed, double seconds) {
        Plan plan = org.sanbao.dispatch.planner.Planner.solve(
                instance.problem(), Limits.seconds(seed, seconds), better -> {});
        var faults = Checker.faults(instance.problem(), plan);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(faults.toString());
        }
        return plan.tours().stream().map(tour -> rows(instance, tour)).toList();
    }

    private static List<Integer> rows(Instance instance, Tour tour) {
        return tour.stops().stream()
                .map(stop -> stop.task() == Stop.DEPOT ? 0 : instance.firstCustomer() + stop.task())
                .toList();
    }
}
