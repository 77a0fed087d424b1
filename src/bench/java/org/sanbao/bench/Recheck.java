package org.sanbao.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sanbao.dispatch.planner.Kit;

/**
 * Recomputes a solution in the instance's own terms, from its rows alone: what it costs by the benchmark's convention. A solution that
 * breaks anything ends the run.
 */
final class Recheck {

    private static final double EXACT = 1e-6;
    private final Instance instance;
    private final Set<Integer> served = new HashSet<>();

    private Recheck(Instance instance) {
        this.instance = instance;
    }

    /** @param tours rows by technician, or by vehicle; of a technician's, row 0 is the passing of the depot */
    static double cost(Instance instance, List<List<Integer>> tours) {
        var recheck = new Recheck(instance);
        double sum = 0;
        for (int i = 0; i < tours.size(); i++) {
            if (!tours.get(i).isEmpty()) {
                sum += instance.technicians() ? recheck.duration(i + 1, tours.get(i)) : recheck.distance(tours.get(i));
            }
        }
        int customers = instance.rows().size() - instance.firstCustomer();
        require(recheck.served.size() == customers, "served %d of %d", recheck.served.size(), customers);
        require(tours.size() <= instance.crew(), "%d tours", tours.size());
        return sum;
    }

    private static void require(boolean holds, String message, Object... figures) {
        if (!holds) {
            throw new IllegalStateException(message.formatted(figures));
        }
    }

    private void serve(int row) {
        require(row >= instance.firstCustomer() && served.add(row), "row %d is no customer or served twice", row);
    }

    private double distance(List<Integer> tour) {
        int load = 0;
        double at = instance.rows().getFirst().open();
        double sum = 0;
        int from = 0;
        for (int row : tour) {
            serve(row);
            Instance.Row customer = instance.rows().get(row);
            load += customer.demand();
            sum += cut(from, row);
            at = Math.max(at + cut(from, row), customer.open());
            require(at <= customer.close() + EXACT, "row %d at %.3f", row, at);
            at += customer.service();
            from = row;
        }
        require(load <= instance.capacity(), "load %d", load);
        require(at + cut(from, 0) <= instance.rows().getFirst().close() + EXACT, "back too late");
        return sum + cut(from, 0);
    }

    /** Cut to one decimal. */
    private double cut(int from, int to) {
        return (int) (instance.way(from, to) * 10) / 10.0;
    }

    private double duration(int technician, List<Integer> tour) {
        equipment(instance.rows().get(technician).kit(), tour);
        double at = instance.rows().get(technician).open();
        int from = technician;
        for (int row : tour) {
            at = Math.max(
                    at + instance.way(from, row),
                    row == 0 ? 0 : instance.rows().get(row).open());
            require(row == 0 || at <= instance.rows().get(row).close() + EXACT, "row %d at %.6f", row, at);
            at += instance.rows().get(row).service();
            from = row;
        }
        double back = at + instance.way(from, technician);
        require(back <= instance.rows().get(technician).close() + EXACT, "technician %d back too late", technician);
        double by = back;
        int to = technician;
        for (int row : tour.reversed()) {
            by -= instance.way(row, to) + instance.rows().get(row).service();
            by = row == 0 ? by : Math.min(by, instance.rows().get(row).close());
            to = row;
        }
        return back - (by - instance.way(technician, to));
    }

    private void equipment(Kit kit, List<Integer> tour) {
        int[] left = kit.parts().stream().mapToInt(Integer::intValue).toArray();
        boolean limited = true;
        for (int row : tour) {
            limited &= row != 0;
            if (row != 0) {
                serve(row);
                Kit needs = instance.rows().get(row).kit();
                require((needs.skills() & ~kit.skills()) == 0, "row %d lacks a skill", row);
                require(!limited || (needs.tools() & ~kit.tools()) == 0, "row %d lacks a tool", row);
                for (int kind = 0; kind < left.length && limited; kind++) {
                    left[kind] -= needs.parts().get(kind);
                    require(left[kind] >= 0, "row %d lacks a part", row);
                }
            }
        }
    }
}
