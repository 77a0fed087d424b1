package org.sanbao.dispatch.planner;

import java.util.Arrays;

/**
 * The tours while they are searched. A change goes on from {@link #begin} until it is kept or {@link #undo undone}; only the tours it
 * touched are copied.
 */
final class Draft {

    final Model model;
    final Route[] routes;
    private final Route[] spare;
    /** By node: the worker, or none. */
    final int[] where;
    /** By node: when the shares of a task for two begin. */
    final int[] pins;

    final int[] absent;
    int absentees;
    private final int[] absentBefore;
    private int absenteesBefore;
    private final boolean[] touched;
    final int[] touchedRoutes;
    int touches;
    private final int[] unpinned;
    private final int[] pinsBefore;
    private int pinChanges;
    private int versions;
    long cost;
    private long costBefore;

    Draft(Model model) {
        this.model = model;
        where = new int[model.place.length];
        pins = new int[model.place.length];
        Arrays.fill(where, Model.NONE);
        Arrays.fill(pins, Route.UNPINNED);
        routes = new Route[model.workers];
        spare = new Route[model.workers];
        for (int worker = 0; worker < model.workers; worker++) {
            routes[worker] = new Route(model, worker, pins);
            spare[worker] = new Route(model, worker, pins);
            routes[worker].version = ++versions;
            cost += routes[worker].cost;
        }
        absent = new int[model.nodes];
        absentBefore = new int[model.nodes];
        for (int node = 0; node < model.nodes; node++) {
            absent[node] = node;
            cost += model.leftOut(node);
        }
        absentees = model.nodes;
        touched = new boolean[model.workers];
        touchedRoutes = new int[model.workers];
        unpinned = new int[model.nodes * 2];
        pinsBefore = new int[model.nodes * 2];
    }

    /** Puts the node at the tour's end, if it can be served there. */
    boolean append(int worker, int node) {
        Route route = routes[worker];
        long old = route.cost;
        route.put(node, route.size);
        boolean possible = route.refresh();
        if (!possible) {
            route.take(route.size);
            route.refresh();
        } else if (!model.isDepot(node)) {
            where[node] = worker;
            cost -= model.leftOut(node);
        }
        route.version = ++versions;
        cost += route.cost - old;
        return possible;
    }

    /** Takes one node out of a tour, outside any change that could be undone. */
    void drop(Route route, int index) {
        long old = route.cost;
        int node = route.node[index];
        route.take(index);
        leave(node);
        refresh(route, index);
    }

    void begin() {
        for (int i = 0; i < touches; i++) {
            touched[touchedRoutes[i]] = false;
        }
        touches = 0;
        pinChanges = 0;
        System.arraycopy(absent, 0, absentBefore, 0, absentees);
        absenteesBefore = absentees;
        costBefore = cost;
    }

    void undo() {
        for (int i = 0; i < touches; i++) {
            int worker = touchedRoutes[i];
            forget(routes[worker]);
        }
        for (int i = 0; i < touches; i++) {
            int worker = touchedRoutes[i];
            Route changed = routes[worker];
            routes[worker] = spare[worker];
            spare[worker] = changed;
            remember(routes[worker]);
        }
        while (pinChanges > 0) {
            pinChanges--;
            pins[unpinned[pinChanges]] = pinsBefore[pinChanges];
        }
        System.arraycopy(absentBefore, 0, absent, 0, absenteesBefore);
        absentees = absenteesBefore;
        cost = costBefore;
    }

    private void forget(Route route) {
        for (int i = 1; i <= route.size; i++) {
            where[route.node[i]] = Model.NONE;
        }
    }

    private void remember(Route route) {
        for (int i = 1; i <= route.size; i++) {
            where[route.node[i]] = route.worker;
        }
    }

    private Route touch(int worker) {
        if (!touched[worker]) {
            touched[worker] = true;
            touchedRoutes[touches++] = worker;
            spare[worker].copy(routes[worker]);
        }
        return routes[worker];
    }

    private void refresh(Route route, int index) {
        long old = route.cost;
        while (!route.refresh()) {
            // a way around may be shorter than the straight one: then what follows cannot stay either
            int at = Math.min(index, route.size);
            if (!model.isDepot(route.node[at])) {
                leave(route.node[at]);
            }
            route.take(at);
        }
        route.version = ++versions;
        cost += route.cost - old;
    }

    /** Takes out a stretch of a tour, but for some of its nodes left in it; the other shares of tasks for two go with it. */
    void remove(int worker, int first, int count, int keepFrom, int keep) {
        Route route = touch(worker);
        int known = absentees;
        int index = first;
        for (int i = 0; i < count; i++) {
            boolean kept = i >= keepFrom && i < keepFrom + keep || model.isDepot(route.node[index]);
            if (kept) {
                index++;
            } else {
                leave(route.node[index]);
                route.take(index);
            }
        }
        refresh(route, first);
        for (int i = known; i < absentees; i++) {
            int other = model.twin[absent[i]];
            if (other != Model.NONE && where[other] != Model.NONE) {
                Route second = touch(where[other]);
                int at = indexOf(second, other);
                second.take(at);
                leave(other);
                refresh(second, at);
            }
        }
    }

    private void leave(int node) {
        where[node] = Model.NONE;
        absent[absentees++] = node;
        cost += model.leftOut(node);
        pin(node, Route.UNPINNED);
    }

    private void pin(int node, int instant) {
        if (pins[node] != instant) {
            unpinned[pinChanges] = node;
            pinsBefore[pinChanges++] = pins[node];
            pins[node] = instant;
        }
    }

    int indexOf(Route route, int node) {
        int index = 1;
        while (route.node[index] != node) {
            index++;
        }
        return index;
    }

    /** Puts the node, and before it where asked the depot, after these indexes of the tour. */
    void insert(int node, int worker, int index, int depot) {
        Route route = touch(worker);
        int at = index;
        if (depot != Model.NONE) {
            route.put(model.depotOf(worker), depot);
            at++;
        }
        route.put(node, at);
        where[node] = worker;
        cost -= model.leftOut(node);
        refresh(route, at);
    }

    /** Both shares of a task, to begin together. */
    void insertBoth(int node, Meeting meeting) {
        pin(node, meeting.start);
        pin(model.twin[node], meeting.start);
        insert(node, meeting.worker, meeting.index, Model.NONE);
        insert(model.twin[node], meeting.second, meeting.secondIndex, Model.NONE);
    }

    void returned(int count, int[] still) {
        System.arraycopy(still, 0, absent, 0, count);
        absentees = count;
    }

    /** Passes the depot after this index of the tour instead, or where there is none, not at all. */
    void pass(Route route, int depot) {
        if (route.van.depotAt > 0) {
            route.take(route.van.depotAt);
        }
        if (depot != Model.NONE) {
            route.put(model.depotOf(route.worker), depot);
        }
        refresh(route, route.size);
    }
}
