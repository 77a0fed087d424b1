package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** Where and when two workers begin a task together at the least additional cost. */
final class Meeting {

    private final Model model;
    private final int[] pins;
    private final Route[] scratches;
    private final Positions firsts;
    private final Positions seconds;

    /** The best one; {@link Long#MAX_VALUE} if there is none. */
    long cost;

    int worker;
    int index;
    int second;
    int secondIndex;
    int start;

    Meeting(Model model, int[] pins) {
        this.model = model;
        this.pins = pins;
        scratches = new Route[model.workers];
        Arrays.setAll(scratches, each -> new Route(model, each, pins));
        firsts = new Positions(model);
        seconds = new Positions(model);
    }

    boolean find(Route[] routes, int node) {
        return find(routes, routes, node);
    }

    /** With the first person out of some tours only. */
    boolean find(Route[] some, Route[] routes, int node) {
        cost = Long.MAX_VALUE;
        firsts.find(some, node);
        seconds.find(routes, model.twin[node]);
        for (int i = 0; i < firsts.count && seconds.count > 0 && firsts.way(i) + seconds.way(0) < cost; i++) {
            for (int j = 0; j < seconds.count && firsts.way(i) + seconds.way(j) < cost; j++) {
                if (firsts.worker(i) != seconds.worker(j)) {
                    meet(routes, node, i, j);
                }
            }
        }
        return cost < Long.MAX_VALUE;
    }

    private void meet(Route[] routes, int node, int i, int j) {
        int last = Math.min(firsts.to(i), seconds.to(j));
        int instant = Math.max(firsts.from(i), seconds.from(j));
        int before = -1;
        while (instant <= last && instant != before) {
            before = instant;
            instant = model.timing.begin(firsts.worker(i), node, instant);
            instant = model.timing.begin(seconds.worker(j), model.twin[node], instant);
        }
        if (instant <= last) {
            long more = price(routes[firsts.worker(i)], node, firsts.index(i), instant);
            if (more < cost) {
                long other = price(routes[seconds.worker(j)], model.twin[node], seconds.index(j), instant);
                if (other < Long.MAX_VALUE && more + other < cost) {
                    cost = more + other;
                    worker = firsts.worker(i);
                    index = firsts.index(i);
                    second = seconds.worker(j);
                    secondIndex = seconds.index(j);
                    start = instant;
                }
            }
        }
    }

    private long price(Route route, int node, int at, int instant) {
        Route tried = scratches[route.worker];
        tried.copy(route);
        tried.put(node, at);
        pins[node] = instant;
        boolean possible = tried.refresh();
        pins[node] = Route.UNPINNED;
        return possible ? tried.cost - route.cost : Long.MAX_VALUE;
    }
}
