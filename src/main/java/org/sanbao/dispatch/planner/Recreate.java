package org.sanbao.dispatch.planner;

import java.util.SplittableRandom;

/**
 * Puts what is absent back, one node after the other, each where it costs least (SISR, section 5.2); now and then a position is not seen,
 * which keeps the search from always building the same.
 */
final class Recreate {

    private static final double BLINK = 0.01;
    private static final int CHOICES = 3;
    /** How often a node goes in although leaving it out would cost less: what comes after it may pay for both. */
    private static final double BOLD = 0.1;
    /** How often somebody who has nothing to do yet is looked at more kindly, and what share of the cost then counts. */
    private static final double FAVOUR = 0.3;

    private static final double FAVOURED = 0.3;

    private final Draft draft;
    private final Model model;
    private final SplittableRandom random;
    private final Insertion insertion;
    private final Meeting meeting;
    private final Depots depots;
    private final int[] active;
    private int activeCount;
    private final int[] kindSeen;
    private int round;
    private final int[] still;
    private final Order order;
    /** Who is looked at more kindly this time, if there is nothing in the tour. */
    private int favoured;
    /** The choice taken: the tour and what {@link Insertion} knows of it. */
    private int worker;

    private int choice;

    Recreate(Draft draft, SplittableRandom random) {
        this.draft = draft;
        this.random = random;
        model = draft.model;
        insertion = new Insertion(model, draft.pins);
        meeting = new Meeting(model, draft.pins);
        depots = new Depots(draft, insertion);
        active = new int[model.workers];
        kindSeen = new int[model.workers];
        still = new int[model.nodes];
        order = new Order(model, random);
    }

    void recreate() {
        if (model.workers == 0) {
            return;
        }
        depots.settle();
        collect();
        favoured = random.nextDouble() < FAVOUR ? random.nextInt(model.workers) : Model.NONE;
        int count = order.sort(draft.absent, draft.absentees);
        int left = 0;
        for (int i = 0; i < count; i++) {
            int node = draft.absent[i];
            boolean two = model.twin[node] != Model.NONE;
            if (!(two ? insertBoth(node) : insert(node))) {
                still[left++] = node;
                if (two) {
                    still[left++] = model.twin[node];
                }
            }
        }
        draft.returned(left, still);
        depots.settle();
    }

    /** The tours in use, and one empty one of each kind of worker. */
    private void collect() {
        round++;
        activeCount = 0;
        for (Route route : draft.routes) {
            if (route.size > 0) {
                active[activeCount++] = route.worker;
            } else if (kindSeen[model.kindOfWorker[route.worker]] != round) {
                kindSeen[model.kindOfWorker[route.worker]] = round;
                active[activeCount++] = route.worker;
            }
        }
    }

    private void used(Route route) {
        if (route.size == 0) {
            int kind = model.kindOfWorker[route.worker];
            for (int other = kind; other < model.workers; other++) {
                if (other != route.worker && model.kindOfWorker[other] == kind && draft.routes[other].size == 0) {
                    active[activeCount++] = other;
                    return;
                }
            }
        }
    }

    private boolean insert(int node) {
        choose(node);
        if (worker == Model.NONE || insertion.cost(choice) >= model.leftOut(node) && random.nextDouble() >= BOLD) {
            return false;
        }
        used(draft.routes[worker]);
        draft.insert(node, worker, insertion.index(choice), insertion.depot(choice));
        return true;
    }

    private void choose(int node) {
        worker = Model.NONE;
        long best = Long.MAX_VALUE;
        for (int i = 0; i < activeCount; i++) {
            Route route = draft.routes[active[i]];
            boolean kindly = route.worker == favoured && route.size == 0;
            int slot = insertion.find(route, node);
            for (int each = slot; each < slot + CHOICES; each++) {
                long cost = insertion.cost(each);
                if (kindly && cost < Long.MAX_VALUE) {
                    cost = (long) (FAVOURED * cost);
                }
                if (cost >= best) {
                    break;
                }
                if (random.nextDouble() >= BLINK) {
                    best = cost;
                    worker = route.worker;
                    choice = each;
                }
            }
        }
    }

    private boolean insertBoth(int node) {
        if (!meeting.find(draft.routes, node) || meeting.cost >= model.leftOut(node)) {
            return false;
        }
        Route first = draft.routes[meeting.worker];
        Route second = draft.routes[meeting.second];
        boolean firstNew = first.size == 0;
        boolean secondNew = second.size == 0;
        draft.insertBoth(node, meeting);
        if (firstNew || secondNew) {
            collect();
        }
        return true;
    }
}
