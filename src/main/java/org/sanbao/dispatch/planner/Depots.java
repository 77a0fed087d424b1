package org.sanbao.dispatch.planner;

import java.util.Arrays;

/** Lets changed tours pass the depot where that is cheapest, or not at all where nothing needs it any more. */
final class Depots {

    private final Draft draft;
    private final Model model;
    private final Insertion insertion;
    private final Route[] scratches;

    Depots(Draft draft, Insertion insertion) {
        this.draft = draft;
        this.insertion = insertion;
        model = draft.model;
        scratches = new Route[model.workers];
        Arrays.setAll(scratches, worker -> new Route(model, worker, draft.pins));
    }

    void settle() {
        if (model.problem.depot().isPresent()) {
            for (int i = 0; i < draft.touches; i++) {
                Route route = draft.routes[draft.touchedRoutes[i]];
                if (route.van.depotAt > 0) {
                    settle(route);
                }
            }
        }
    }

    private void settle(Route route) {
        Route without = scratches[route.worker];
        without.copy(route);
        without.take(route.van.depotAt);
        boolean possible = without.refresh();
        if (possible) {
            if (without.cost <= route.cost) {
                draft.pass(route, Model.NONE);
            }
        } else if (without.timely) {
            move(route, without);
        }
    }

    private void move(Route route, Route without) {
        int depot = model.depotOf(route.worker);
        int best = Model.NONE;
        long least = Long.MAX_VALUE;
        for (int i = 0; i <= without.van.reach; i++) {
            long cost = without.fits(depot, i) < Timing.NEVER ? insertion.added(without, depot, i) : Long.MAX_VALUE;
            if (cost < least) {
                least = cost;
                best = i;
            }
        }
        if (best != Model.NONE && best != route.van.depotAt - 1) {
            draft.pass(route, best);
        }
    }
}
