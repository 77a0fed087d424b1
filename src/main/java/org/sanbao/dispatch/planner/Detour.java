package org.sanbao.dispatch.planner;

/** Where a node can go in a tour that must pass the depot for it first, and has not passed it yet. */
final class Detour {

    /** Hears of each possibility: the node after this index, the depot after that one. */
    interface Kept {
        void keep(int index, int depot, long cost);
    }

    private final Model model;
    private final Timing timing;
    private final Kept kept;
    private Route route;
    private int node;
    /** The chain from the depot on: where it ends, when, what it cost more, and the least duration up to there. */
    private int place;

    private int instant;
    private long ways;
    private int length;
    private int latest;

    Detour(Model model, Kept kept) {
        this.model = model;
        this.kept = kept;
        timing = model.timing;
    }

    void scan(Route route, int node, Route scratch) {
        this.route = route;
        this.node = node;
        int depot = model.depotOf(route.worker);
        for (int from = 0; from <= route.size; from++) {
            setOut(from);
            if (!go(depot, model.place[depot], Timing.NEVER)) {
                return;
            }
            for (int index = from; index <= route.size; index++) {
                tryAt(index, from, scratch);
                boolean on = index < route.size
                        && go(route.node[index + 1], route.place[index + 1], route.latest[index + 1]);
                if (!on) {
                    break;
                }
                ways -= route.leg[index];
            }
        }
    }

    private void setOut(int from) {
        place = route.place[from];
        instant = route.done[from];
        ways = 0;
        length = route.before.length[from];
        latest = route.before.latest[from];
    }

    private boolean go(int each, int to, int by) {
        int way = place * model.places + to;
        int start = route.begin(each, timing.arrive(route.worker, place, to, instant));
        if (start > by || start >= Timing.NEVER) {
            return false;
        }
        instant = timing.end(route.worker, each, start);
        ways += model.cost[way];
        int ahead = length + timing.time[way];
        int wait = Math.max(0, route.open(each) - ahead - latest);
        latest = Math.min(route.close(each) - ahead, latest);
        length = ahead + timing.service[route.worker][each] + wait;
        place = to;
        return true;
    }

    private void tryAt(int index, int from, Route scratch) {
        int oldPlace = place;
        int oldInstant = instant;
        long oldWays = ways;
        int oldLength = length;
        int oldLatest = latest;
        if (go(node, model.place[node], timing.close[node])) {
            int next = route.place[index + 1];
            if (timing.arrive(route.worker, place, next, instant) <= route.latest[index + 1]) {
                kept.keep(index, from, more(index, from, next, scratch));
            }
        }
        place = oldPlace;
        instant = oldInstant;
        ways = oldWays;
        length = oldLength;
        latest = oldLatest;
    }

    private long more(int index, int from, int next, Route scratch) {
        if (model.pricing == Pricing.WALKED || model.weights.spread() > 0) {
            scratch.copy(route);
            scratch.put(model.depotOf(route.worker), from);
            scratch.put(node, index + 1);
            return scratch.refresh() ? scratch.cost - route.cost : Long.MAX_VALUE;
        }
        long more = ways + model.cost[place * model.places + next] - route.leg[index];
        if (route.size == 0) {
            more += model.problem.workers().get(route.worker).fixed();
        }
        if (model.pricing == Pricing.DURATION) {
            int ahead = length + timing.time[place * model.places + next];
            int wait = Math.max(0, route.after.earliest[index + 1] - ahead - latest);
            int old = route.size == 0 ? 0 : route.before.length[route.size + 1];
            more += model.weights.duration() * (ahead + wait + route.after.length[index + 1] - old);
        }
        return more;
    }
}
