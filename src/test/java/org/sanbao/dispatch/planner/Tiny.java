package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/** Days so small that every plan can be tried. */
final class Tiny {

    private Tiny() {}

    static Problem of(long seed) {
        var random = new SplittableRandom(seed);
        int tasks = 1 + random.nextInt(5);
        int[][] points = new int[tasks + 2][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new int[] {random.nextInt(3000), random.nextInt(3000)};
        }
        int[][] legs = new int[points.length][points.length];
        for (int from = 0; from < legs.length; from++) {
            for (int to = 0; to < legs.length; to++) {
                legs[from][to] =
                        (int) Math.ceil(Math.hypot(points[from][0] - points[to][0], points[from][1] - points[to][1]));
            }
        }
        var jobs = new ArrayList<Task>();
        for (int i = 0; i < tasks; i++) {
            Task task = Task.at(2 + i, 600 + random.nextInt(2400)).needing(Kit.skills(random.nextInt(4)));
            task = random.nextBoolean() ? task.due(new Due(random.nextInt(10_000), false, 5000, 2)) : task;
            jobs.add(task.worth(new Task.Worth(5000 + random.nextInt(20_000), random.nextInt(2))));
        }
        var hours = new Hours(List.of(new Interval(0, 12_000)), List.of(new Interval(5000, 6000)), 1000);
        var workers = List.of(Worker.at(0, hours, Kit.skills(3)), Worker.at(1, hours, Kit.skills(1)));
        return new Problem(workers, jobs, Travel.of(legs), OptionalInt.empty(), new Weights(0, 3, 0, 5, 0, 0, 0));
    }

    /** Of every way to share the tasks out and to order them. */
    static long leastCost(Problem problem) {
        return leastCost(problem, 0, List.of(List.of(), List.of()));
    }

    private static long leastCost(Problem problem, int task, List<List<Integer>> orders) {
        if (task == problem.tasks().size()) {
            return cost(problem, orders);
        }
        long least = leastCost(problem, task + 1, orders);
        for (int worker = 0; worker < orders.size(); worker++) {
            for (int at = 0; at <= orders.get(worker).size(); at++) {
                var order = new ArrayList<>(orders.get(worker));
                order.add(at, task);
                var all = new ArrayList<>(orders);
                all.set(worker, order);
                least = Math.min(least, leastCost(problem, task + 1, all));
            }
        }
        return least;
    }

    private static long cost(Problem problem, List<List<Integer>> orders) {
        var draft = new Draft(new Model(problem));
        for (int worker = 0; worker < orders.size(); worker++) {
            for (int node : orders.get(worker)) {
                if (!draft.model.may[worker][node] || !draft.append(worker, node)) {
                    return Long.MAX_VALUE;
                }
            }
        }
        return draft.cost;
    }
}
