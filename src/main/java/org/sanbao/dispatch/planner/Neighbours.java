package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** For each node the others, the nearest first: by the way alone, or also by how well one follows the other in time. */
final class Neighbours {

    private static final int NEAREST = 300;
    private static final int NODE = 24;
    /** What waiting between two nodes counts beside the way; being late counts whole (Vidal and others, 2013). */
    private static final double WAITING = 0.2;

    private final Model model;
    private final int[][] byWay;
    private final int[][] byTime;

    Neighbours(Model model) {
        this.model = model;
        byWay = new int[model.nodes][];
        byTime = new int[model.nodes][];
        for (int node = 0; node < model.nodes; node++) {
            byWay[node] = nearest(node, false);
            byTime[node] = nearest(node, true);
        }
    }

    /** The node itself comes first. */
    int[] of(int node, boolean timed) {
        return timed ? byTime[node] : byWay[node];
    }

    private int[] nearest(int node, boolean timed) {
        long[] keys = new long[model.nodes];
        for (int other = 0; other < model.nodes; other++) {
            long there = timed ? follow(node, other) : way(node, other);
            long back = timed ? follow(other, node) : way(other, node);
            keys[other] = (other == node ? 0 : 1 + Math.min(there, back)) << NODE | other;
        }
        Arrays.sort(keys);
        int[] nearest = new int[Math.min(model.nodes, NEAREST)];
        Arrays.setAll(nearest, i -> (int) keys[i] & (1 << NODE) - 1);
        return nearest;
    }

    private int way(int from, int to) {
        return model.timing.time[model.place[from] * model.places + model.place[to]];
    }

    private long follow(int from, int to) {
        Timing timing = model.timing;
        int way = way(from, to);
        long ahead = (long) model.problem.tasks().get(model.task[from]).service() + way;
        long waiting = Math.max(0, timing.open[to] - ahead - timing.close[from]);
        long late = Math.max(0, timing.open[from] + ahead - timing.close[to]);
        return way + (long) (WAITING * waiting) + late;
    }
}
