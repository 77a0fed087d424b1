package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;

/** A tour stop by stop, and its cost by cause. */
final class Schedule {

    private final Route route;
    private final Model model;
    private final Timing timing;
    private final List<Stop> stops = new ArrayList<>();
    private int departure;
    private int instant;
    private int place;
    private long driving;
    private long distance;
    private long work;
    private Cost cost = Cost.NOTHING;

    Schedule(Route route) {
        this.route = route;
        model = route.model;
        timing = model.timing;
        if (route.size > 0) {
            walk();
        }
        book();
    }

    private void walk() {
        departure = route.departure();
        instant = departure;
        place = route.place[0];
        for (int i = 1; i <= route.size; i++) {
            int node = route.node[i];
            int arrival = go(route.place[i]);
            int start = route.begin(node, arrival);
            instant = timing.end(route.worker, node, start);
            work += timing.service[route.worker][node];
            stops.add(new Stop(model.task[node], node >= model.tasks && !model.isDepot(node), arrival, start, instant));
            if (node < model.tasks) {
                cost = cost.plus(model.costsOf(route.worker, node, start, instant));
            }
        }
        instant = go(route.place[route.size + 1]);
    }

    private int go(int to) {
        int arrival = timing.arrive(route.worker, place, to, instant);
        driving += timing.drive;
        distance += model.problem.travel().distance(place, to);
        place = to;
        return arrival;
    }

    private void book() {
        Worker who = model.problem.workers().get(route.worker);
        Weights weights = model.weights;
        work += driving;
        long way = weights.distance() * distance
                + weights.driving() * driving
                + weights.duration() * (instant - departure);
        long used = stops.isEmpty()
                ? 0
                : who.fixed()
                        + weights.overtime() * Math.max(0, instant - who.hours().to());
        cost = cost.plus(new Cost(0, 0, 0, way, used + model.spread(route.worker, work), 0));
    }

    Tour tour() {
        return new Tour(departure, stops, instant);
    }

    long driving() {
        return driving;
    }

    Cost cost() {
        return cost;
    }
}
