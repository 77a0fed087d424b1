package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** Where one share of a task for two could go, the least way first, and between which instants it could begin there. */
final class Positions {

    private static final int INDEX = 20;

    private final Model model;
    private final Timing timing;
    int count;
    private int[] workers = new int[64];
    private int[] indexes = new int[64];
    private int[] froms = new int[64];
    private int[] tos = new int[64];
    /** The additional way, and the position's number in the other arrays. */
    private long[] ranks = new long[64];

    Positions(Model model) {
        this.model = model;
        timing = model.timing;
    }

    void find(Route[] routes, int node) {
        count = 0;
        for (Route route : routes) {
            if (model.may[route.worker][node]) {
                boolean equipped = route.van.holds(node);
                if (equipped || route.van.depotAt > 0) {
                    scan(route, node, equipped ? 0 : route.van.depotAt);
                }
            }
        }
        Arrays.sort(ranks, 0, count);
    }

    private void scan(Route route, int node, int first) {
        int here = model.place[node];
        int worker = route.worker;
        for (int i = first; i <= route.size && route.done[i] <= timing.close[node]; i++) {
            int from = timing.begin(worker, node, timing.arrive(worker, route.place[i], here, route.done[i]));
            if (from < Timing.NEVER) {
                int leave = timing.leaveBy(worker, here, route.place[i + 1], route.latest[i + 1]);
                int to = timing.beginBy(worker, node, leave);
                if (from <= to) {
                    add(route, node, i, from, to);
                }
            }
        }
    }

    private void add(Route route, int node, int index, int from, int to) {
        if (count == ranks.length) {
            workers = Arrays.copyOf(workers, 2 * count);
            indexes = Arrays.copyOf(indexes, 2 * count);
            froms = Arrays.copyOf(froms, 2 * count);
            tos = Arrays.copyOf(tos, 2 * count);
            ranks = Arrays.copyOf(ranks, 2 * count);
        }
        int row = model.place[node] * model.places;
        long way = (long) model.costTo[row + route.place[index]]
                + model.cost[row + route.place[index + 1]]
                - route.leg[index];
        if (route.size == 0) {
            way += model.problem.workers().get(route.worker).fixed();
        }
        workers[count] = route.worker;
        indexes[count] = index;
        froms[count] = from;
        tos[count] = to;
        ranks[count] = (way << INDEX) + count;
        count++;
    }

    long way(int rank) {
        return ranks[rank] >> INDEX;
    }

    int worker(int rank) {
        return workers[number(rank)];
    }

    int index(int rank) {
        return indexes[number(rank)];
    }

    int from(int rank) {
        return froms[number(rank)];
    }

    int to(int rank) {
        return tos[number(rank)];
    }

    private int number(int rank) {
        return (int) ranks[rank] & (1 << INDEX) - 1;
    }
}
