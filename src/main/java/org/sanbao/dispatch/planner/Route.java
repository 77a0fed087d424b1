package org.sanbao.dispatch.planner;

import java.util.Arrays;

/**
 * One worker's tour while it is searched: index 0 is the start, the nodes follow, after them the end. Beside each node it keeps when it is
 * left at the earliest and begun at the latest, so that a further node is checked by its two neighbours alone.
 */
final class Route {

    /** In {@link #pins}: the node begins when it can. */
    static final int UNPINNED = -1;

    final Model model;
    final int worker;
    private final Worker who;
    /** Whether nothing but single windows and one piece of working time bounds it. */
    private final boolean plain;

    private final Timing timing;
    private final Walk walk;
    /** By node: when the two shares of a task begin together. */
    private final int[] pins;

    int size;
    /** Differs whenever the content does. */
    int version;

    int[] node = new int[16];
    int[] place = new int[16];
    int[] start = new int[16];
    /** When the node is done at the earliest. */
    int[] done = new int[16];
    /** When the node must be begun, or the end reached, at the latest. */
    int[] latest = new int[16];
    /** The cost of the way from here to the next. */
    int[] leg = new int[16];
    /** The first slice's time on the way from here to the next. */
    int[] drive = new int[16];

    final Spans before = new Spans();
    final Spans after = new Spans();
    /** Time on the way and in service. */
    long work;

    long cost;
    /** Parts taken from the van before the depot. */
    final Van van;
    /** Whether everything can be reached in time, whatever is on the van. */
    boolean timely;

    Route(Model model, int worker, int[] pins) {
        this.model = model;
        this.worker = worker;
        this.pins = pins;
        timing = model.timing;
        walk = new Walk(model);
        who = model.problem.workers().get(worker);
        van = new Van(model, worker);
        plain = model.plain && timing.steady(worker);
        refresh();
    }

    int begin(int each, int instant) {
        if (pins[each] == UNPINNED) {
            return timing.begin(worker, each, instant);
        }
        return instant <= pins[each] ? pins[each] : Timing.NEVER;
    }

    private int beginBy(int each, int doneBy) {
        if (pins[each] == UNPINNED) {
            return timing.beginBy(worker, each, doneBy);
        }
        return timing.end(worker, each, pins[each]) <= doneBy ? pins[each] : -1;
    }

    int open(int each) {
        return pins[each] == UNPINNED ? timing.open[each] : pins[each];
    }

    int close(int each) {
        return pins[each] == UNPINNED ? timing.close[each] : pins[each];
    }

    /** Puts the node after the one at this index. */
    void put(int each, int index) {
        grow(size + 3);
        System.arraycopy(node, index + 1, node, index + 2, size - index);
        node[index + 1] = each;
        size++;
    }

    void take(int index) {
        System.arraycopy(node, index + 1, node, index, size - index);
        size--;
    }

    private void grow(int length) {
        if (length > node.length) {
            int longer = Math.max(length, 2 * node.length);
            node = Arrays.copyOf(node, longer);
            place = Arrays.copyOf(place, longer);
            start = Arrays.copyOf(start, longer);
            done = Arrays.copyOf(done, longer);
            latest = Arrays.copyOf(latest, longer);
            leg = Arrays.copyOf(leg, longer);
            drive = Arrays.copyOf(drive, longer);
            walk.grow(longer);
            before.grow(longer);
            after.grow(longer);
        }
    }

    void copy(Route other) {
        int length = other.size + 2;
        grow(length);
        size = other.size;
        version = other.version;
        work = other.work;
        cost = other.cost;
        van.copy(other.van);
        System.arraycopy(other.node, 0, node, 0, length);
        System.arraycopy(other.place, 0, place, 0, length);
        System.arraycopy(other.start, 0, start, 0, length);
        System.arraycopy(other.done, 0, done, 0, length);
        System.arraycopy(other.latest, 0, latest, 0, length);
        System.arraycopy(other.leg, 0, leg, 0, length);
        System.arraycopy(other.drive, 0, drive, 0, length);
        if (model.pricing == Pricing.WALKED) {
            walk.copy(other.walk, length);
        } else if (model.pricing == Pricing.DURATION) {
            before.copy(other.before, length);
            after.copy(other.after, length);
        }
    }

    /** Reckons everything anew from the nodes; false when they cannot be served in this order, or not with what is on the van. */
    boolean refresh() {
        place[0] = who.start();
        place[size + 1] = who.end();
        boolean equipped = van.load(node, size);
        timely = plain ? forwardPlain() : forward();
        if (!timely) {
            return false;
        }
        if (plain) {
            backwardPlain();
        } else {
            backward();
        }
        price();
        return equipped;
    }

    private boolean forwardPlain() {
        int[] time = timing.time;
        int[] service = timing.service[worker];
        int[] open = timing.open;
        int[] close = timing.close;
        int[] cost = model.cost;
        int places = model.places;
        int instant = timing.setOut(worker);
        int row = place[0] * places;
        start[0] = instant;
        done[0] = instant;
        for (int i = 1; i <= size; i++) {
            int each = node[i];
            int to = model.place[each];
            int way = row + to;
            int begun = Math.max(instant + time[way], open[each]);
            if (begun > close[each]) {
                return false;
            }
            instant = begun + service[each];
            place[i] = to;
            leg[i - 1] = cost[way];
            drive[i - 1] = time[way];
            start[i] = begun;
            done[i] = instant;
            row = to * places;
        }
        int way = row + place[size + 1];
        leg[size] = size == 0 ? 0 : cost[way];
        drive[size] = time[way];
        start[size + 1] = size == 0 ? instant : instant + time[way];
        done[size + 1] = start[size + 1];
        return start[size + 1] <= timing.lastReturn(worker);
    }

    private void backwardPlain() {
        int[] service = timing.service[worker];
        int[] close = timing.close;
        int by = timing.lastReturn(worker);
        latest[size + 1] = by;
        for (int i = size; i >= 1; i--) {
            int each = node[i];
            by = Math.min(close[each], by - drive[i] - service[each]);
            latest[i] = by;
        }
        latest[0] = by - drive[0];
    }

    private boolean forward() {
        int instant = timing.setOut(worker);
        done[0] = instant;
        start[0] = instant;
        for (int i = 1; i <= size; i++) {
            int each = node[i];
            place[i] = model.place[each];
            start[i] = begin(each, timing.arrive(worker, place[i - 1], place[i], instant));
            if (start[i] >= Timing.NEVER) {
                return false;
            }
            instant = timing.end(worker, each, start[i]);
            done[i] = instant;
        }
        start[size + 1] = size == 0 ? instant : timing.arrive(worker, place[size], place[size + 1], instant);
        done[size + 1] = start[size + 1];
        return start[size + 1] <= timing.lastReturn(worker);
    }

    private void backward() {
        latest[size + 1] = timing.lastReturn(worker);
        for (int i = size; i >= 0; i--) {
            int way = place[i] * model.places + place[i + 1];
            leg[i] = model.cost[way];
            drive[i] = timing.time[way];
            int by = timing.leaveBy(worker, place[i], place[i + 1], latest[i + 1]);
            latest[i] = i == 0 ? by : beginBy(node[i], by);
        }
        if (size == 0) {
            leg[0] = 0;
        }
    }

    private void price() {
        work = 0;
        if (size == 0) {
            walk.rest();
            cost = model.spread(worker, 0);
        } else if (model.pricing == Pricing.WALKED) {
            cost = walk.price(this);
        } else {
            long sum = who.fixed();
            for (int i = 0; i <= size; i++) {
                sum += leg[i];
            }
            if (model.weights.spread() > 0) {
                work = workOf();
                sum += model.spread(worker, work);
            }
            cost = sum;
        }
        if (model.pricing == Pricing.DURATION) {
            Spans.fill(this);
            if (size > 0) {
                cost += model.weights.duration() * before.length[size + 1];
            }
        }
    }

    private long workOf() {
        long sum = drive[0];
        for (int i = 1; i <= size; i++) {
            sum += drive[i] + timing.service[worker][node[i]];
        }
        return sum;
    }

    /** When the worker sets out, as the weights want it; the tour has stops. */
    int departure() {
        int by = start[1];
        if (model.weights.duration() > 0) {
            by = start[size + 1];
            for (int i = size; i >= 1; i--) {
                by = beginBy(node[i], timing.leaveBy(worker, place[i], place[i + 1], by));
            }
        }
        return timing.leaveBy(worker, place[0], place[1], by);
    }

    /** When the node can be begun after this index, so that what follows is still in time; {@link Timing#NEVER} if it cannot. */
    int fits(int each, int index) {
        int begun = begin(each, timing.arrive(worker, place[index], model.place[each], done[index]));
        if (begun >= Timing.NEVER) {
            return Timing.NEVER;
        }
        int end = timing.end(worker, each, begun);
        boolean fits = timing.arrive(worker, model.place[each], place[index + 1], end) <= latest[index + 1];
        return fits ? begun : Timing.NEVER;
    }

    long added(int each, int index) {
        return walk.added(this, each, index);
    }
}
