package org.sanbao.dispatch.planner;

import java.util.Arrays;

/**
 * Where a node can go in a tour. For each node and tour the three cheapest positions are remembered until the tour changes: also a tour that
 * is put back as it was is known again.
 */
final class Insertion {

    private static final int KEPT = 3;
    private static final int DEPOT = 16;
    private static final int INDEX = (1 << DEPOT) - 1;

    private final Model model;
    private final Timing timing;
    private final Route[] scratches;
    private final Detour detour;
    private final int[] seen;
    private final int[] at;
    private final long[] by;
    private int slot;

    Insertion(Model model, int[] pins) {
        this.model = model;
        timing = model.timing;
        int all = model.nodes * model.workers;
        seen = new int[all];
        at = new int[all * KEPT];
        by = new long[all * KEPT];
        detour = new Detour(model, this::keep);
        scratches = new Route[model.workers];
        Arrays.setAll(scratches, worker -> new Route(model, worker, pins));
    }

    /** Looks the node's places in this tour up, or finds them; what follows speaks of them. */
    int find(Route route, int node) {
        int entry = node * model.workers + route.worker;
        slot = entry * KEPT;
        if (seen[entry] != route.version) {
            seen[entry] = route.version;
            by[slot] = by[slot + 1] = by[slot + 2] = Long.MAX_VALUE;
            scan(route, node);
        }
        return slot;
    }

    /** What the choice adds to the cost; {@link Long#MAX_VALUE} if there is none. */
    long cost(int choice) {
        return by[choice];
    }

    int index(int choice) {
        return at[choice] & INDEX;
    }

    /** The index after which the depot is passed for it, or none. */
    int depot(int choice) {
        return (at[choice] >> DEPOT) - 1;
    }

    private void keep(int index, int depot, long cost) {
        if (cost < by[slot + 2]) {
            int place = cost < by[slot] ? slot : cost < by[slot + 1] ? slot + 1 : slot + 2;
            for (int i = slot + 2; i > place; i--) {
                by[i] = by[i - 1];
                at[i] = at[i - 1];
            }
            by[place] = cost;
            at[place] = index | depot + 1 << DEPOT;
        }
    }

    private void scan(Route route, int node) {
        if (!model.may[route.worker][node]) {
            return;
        }
        boolean equipped = route.van.holds(node);
        if (equipped || route.van.depotAt > 0) {
            int first = first(route, node, equipped ? 0 : route.van.depotAt);
            if (timing.steady(route.worker) && timing.single(node) && model.pricing == Pricing.WAY) {
                scanSteady(route, node, first);
            } else {
                scanAny(route, node, first);
            }
        } else if (model.problem.depot().isPresent()) {
            detour.scan(route, node, scratches[route.worker]);
        }
    }

    /** The first index after which the node can be done in time for what follows. */
    private int first(Route route, int node, int from) {
        int ready = timing.open[node] + timing.service[route.worker][node];
        int low = from;
        int high = route.size + 1;
        while (low < high) {
            int middle = low + high >>> 1;
            if (route.latest[middle + 1] < ready) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void scanSteady(Route route, int node, int first) {
        int row = model.place[node] * model.places;
        int open = timing.open[node];
        int close = timing.close[node];
        int service = timing.service[route.worker][node];
        int[] time = timing.time;
        int[] timeTo = timing.timeTo;
        int[] cost = model.cost;
        int[] costTo = model.costTo;
        int[] done = route.done;
        int[] place = route.place;
        int[] latest = route.latest;
        long base = base(route);
        long worst = by[slot + 2];
        int size = route.size;
        for (int i = first; i <= size && done[i] <= close; i++) {
            int from = row + place[i];
            int start = done[i] + timeTo[from];
            int to = row + place[i + 1];
            if (start <= close && Math.max(start, open) + service + time[to] <= latest[i + 1]) {
                long more = base + costTo[from] + cost[to] - route.leg[i];
                if (more < worst) {
                    keep(i, Model.NONE, more + spread(route, node, i));
                    worst = by[slot + 2];
                }
            }
        }
    }

    private long base(Route route) {
        return route.size == 0 ? model.problem.workers().get(route.worker).fixed() : 0;
    }

    private long spread(Route route, int node, int index) {
        if (model.weights.spread() == 0) {
            return 0;
        }
        int row = model.place[node] * model.places;
        int more = timing.timeTo[row + route.place[index]]
                + timing.service[route.worker][node]
                + timing.time[row + route.place[index + 1]];
        int less = route.size == 0 ? 0 : timing.time[route.place[index] * model.places + route.place[index + 1]];
        return model.spread(route.worker, route.work + more - less) - model.spread(route.worker, route.work);
    }

    private void scanAny(Route route, int node, int first) {
        for (int i = first; i <= route.size && route.done[i] <= timing.close[node]; i++) {
            int start = route.fits(node, i);
            if (start < Timing.NEVER && least(route, node, i, start) < by[slot + 2]) {
                keep(i, Model.NONE, added(route, node, i));
            }
        }
    }

    /** What the node adds at least: its ways and what is due to itself; looking further costs more time. */
    private long least(Route route, int node, int index, int start) {
        if (model.pricing != Pricing.WALKED) {
            return Long.MIN_VALUE;
        }
        int end = timing.end(route.worker, node, start);
        return base(route) + ways(route, node, index) + model.costOf(route.worker, node, start, end);
    }

    private long ways(Route route, int node, int index) {
        int row = model.place[node] * model.places;
        return (long) model.costTo[row + route.place[index]]
                + model.cost[row + route.place[index + 1]]
                - route.leg[index];
    }

    /** What the node adds after this index, where it is known to fit. */
    long added(Route route, int node, int index) {
        if (model.pricing != Pricing.WALKED) {
            long longer = model.pricing == Pricing.DURATION ? model.weights.duration() * longer(route, node, index) : 0;
            return base(route) + ways(route, node, index) + spread(route, node, index) + longer;
        }
        if (model.weights.duration() == 0) {
            return route.added(node, index);
        }
        Route tried = scratches[route.worker];
        tried.copy(route);
        tried.put(node, index);
        return tried.refresh() ? tried.cost - route.cost : Long.MAX_VALUE;
    }

    private int longer(Route route, int node, int index) {
        int row = model.place[node] * model.places;
        int way = timing.timeTo[row + route.place[index]];
        int on = timing.time[row + route.place[index + 1]];
        int ahead = route.before.length[index] + way;
        int latest = route.before.latest[index];
        int wait = Math.max(0, timing.open[node] - ahead - latest);
        latest = Math.min(timing.close[node] - ahead, latest);
        ahead += timing.service[route.worker][node] + wait + on;
        wait = Math.max(0, route.after.earliest[index + 1] - ahead - latest);
        return ahead
                + route.after.length[index + 1]
                + wait
                - (route.size == 0 ? 0 : route.before.length[route.size + 1]);
    }
}
