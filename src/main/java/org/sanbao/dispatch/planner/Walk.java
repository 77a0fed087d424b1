package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** Prices a tour stop by stop, where costs depend on the instant. */
final class Walk {

    private final Model model;
    private final Timing timing;
    private final Weights weights;
    /** By index of the tour: the ways and what is due to the nodes up to there, and the time on the way and in service. */
    private long[] paid = new long[16];

    private long[] sums = new long[16];
    private long cost;
    private long drove;
    private int instant;
    private int place;

    Walk(Model model) {
        this.model = model;
        timing = model.timing;
        weights = model.weights;
    }

    void grow(int length) {
        paid = Arrays.copyOf(paid, length);
        sums = Arrays.copyOf(sums, length);
    }

    void copy(Walk other, int length) {
        System.arraycopy(other.paid, 0, paid, 0, length);
        System.arraycopy(other.sums, 0, sums, 0, length);
    }

    /** Of a tour without stops. */
    void rest() {
        Arrays.fill(paid, 0, 2, 0);
        Arrays.fill(sums, 0, 2, 0);
    }

    /** The whole tour, which has stops; fills what {@link #added} builds upon. */
    long price(Route route) {
        setOut(route, route.departure());
        for (int i = 1; i <= route.size; i++) {
            stop(route, route.node[i], route.place[i]);
            paid[i] = cost;
            sums[i] = drove;
        }
        home(route);
        paid[route.size + 1] = cost;
        sums[route.size + 1] = drove;
        route.work = drove;
        return cost
                + model.problem.workers().get(route.worker).fixed()
                + weights.duration() * (instant - route.departure())
                + model.spread(route.worker, drove);
    }

    /** What a further node after this index adds, when every start is as early as it can be. */
    long added(Route route, int node, int index) {
        Worker who = model.problem.workers().get(route.worker);
        if (index == 0) {
            setOut(route, firstDeparture(route, node));
        } else {
            cost = paid[index];
            drove = sums[index];
            instant = route.done[index];
            place = route.place[index];
        }
        stop(route, node, model.place[node]);
        int end = route.size + 1;
        for (int i = index + 1; i < end; i++) {
            stop(route, route.node[i], route.place[i]);
            if (instant == route.done[i]) {
                cost += paid[end] - paid[i];
                drove += sums[end] - sums[i];
                return sum(route, who);
            }
        }
        home(route);
        return sum(route, who);
    }

    private long sum(Route route, Worker who) {
        long more = cost - paid[route.size + 1] + (route.size == 0 ? who.fixed() : 0);
        return weights.spread() == 0
                ? more
                : more + model.spread(route.worker, drove) - model.spread(route.worker, route.work);
    }

    private int firstDeparture(Route route, int node) {
        int from = model.problem.workers().get(route.worker).start();
        int arrival = timing.arrive(route.worker, from, model.place[node], timing.setOut(route.worker));
        return timing.leaveBy(route.worker, from, model.place[node], route.begin(node, arrival));
    }

    private void setOut(Route route, int departure) {
        cost = 0;
        drove = 0;
        instant = departure;
        place = route.place[0];
    }

    private void stop(Route route, int node, int at) {
        int arrival = go(route, at);
        int start = route.begin(node, arrival);
        instant = timing.end(route.worker, node, start);
        drove += timing.service[route.worker][node];
        if (node < model.tasks) {
            cost += model.costOf(route.worker, node, start, instant);
        }
        place = at;
    }

    private void home(Route route) {
        Worker who = model.problem.workers().get(route.worker);
        instant = go(route, who.end());
        cost += weights.overtime() * Math.max(0, instant - who.hours().to());
    }

    private int go(Route route, int to) {
        int arrival = timing.arrive(route.worker, place, to, instant);
        drove += timing.drive;
        cost += model.cost[place * model.places + to] + (timing.sliced ? weights.driving() * timing.drive : 0);
        return arrival;
    }
}
