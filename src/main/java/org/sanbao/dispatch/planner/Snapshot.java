package org.sanbao.dispatch.planner;

import java.util.ArrayList;

/** The best tours so far: only their order is kept, for everything else follows from it. */
final class Snapshot {

    private final Model model;
    private final int[][] nodes;
    private final int[] sizes;
    private final int[] versions;
    private final int[] pins;
    long cost = Long.MAX_VALUE;

    Snapshot(Model model) {
        this.model = model;
        nodes = new int[model.workers][16];
        sizes = new int[model.workers];
        versions = new int[model.workers];
        pins = new int[model.place.length];
    }

    void take(Draft draft) {
        for (Route route : draft.routes) {
            int worker = route.worker;
            if (versions[worker] != route.version) {
                versions[worker] = route.version;
                sizes[worker] = route.size;
                if (nodes[worker].length < route.size) {
                    nodes[worker] = new int[route.node.length];
                }
                System.arraycopy(route.node, 1, nodes[worker], 0, route.size);
            }
        }
        System.arraycopy(draft.pins, 0, pins, 0, pins.length);
        cost = draft.cost;
    }

    Plan plan() {
        var tours = new ArrayList<Tour>();
        var leftOut = new ArrayList<Integer>();
        boolean[] placed = new boolean[model.place.length];
        Cost sum = Cost.NOTHING;
        for (int worker = 0; worker < model.workers; worker++) {
            Route route = new Route(model, worker, pins);
            for (int i = 0; i < sizes[worker]; i++) {
                route.put(nodes[worker][i], i);
                placed[nodes[worker][i]] = true;
            }
            route.refresh();
            var schedule = new Schedule(route);
            tours.add(schedule.tour());
            sum = sum.plus(schedule.cost());
        }
        for (int task = 0; task < model.tasks; task++) {
            if (!placed[task]) {
                leftOut.add(task);
                sum = sum.plus(new Cost(0, model.leftOut(task), 0, 0, 0, 0));
            }
        }
        return new Plan(tours, leftOut, sum);
    }
}
