package org.sanbao.dispatch.planner;

import java.util.Arrays;

/**
 * The problem in flat arrays. What tours are made of are nodes: each task; after them each second person's share of a task; after them, one
 * for each worker, the passing of the depot.
 */
final class Model {

    static final int NONE = -1;

    final Problem problem;
    final Weights weights;
    final Timing timing;
    final int workers;
    final int tasks;
    /** Tasks and second shares: what can be left out. */
    final int nodes;

    final int places;
    /** The node's task; none for the depot. */
    final int[] task;
    /** The other share of a task for two, or none. */
    final int[] twin;

    final int[] place;
    final long[] tools;
    final int kinds;
    final int[] parts;
    final int[] stock;
    /** By worker: who may do the node at all, whatever the hour. */
    final boolean[][] may;

    /** By origin and by destination: the cost of the way, as far as it does not depend on the hour. */
    final int[] cost;

    final int[] costTo;

    /** Workers alike in everything have the same one. */
    final int[] kindOfWorker;

    final Pricing pricing;
    /** Whether any task needs tools or parts. */
    final boolean equipment;
    /** Whether every task has one window and one person. */
    final boolean plain;

    private final Due[][] dues;
    private final long[] waiting;
    private final int[] since;
    private final Slot[] slots;
    private final long[] leftOut;

    Model(Problem problem) {
        this.problem = problem;
        weights = problem.weights();
        workers = problem.workers().size();
        tasks = problem.tasks().size();
        places = problem.travel().places();
        nodes = tasks
                + (int) problem.tasks().stream()
                        .filter(task -> task.needs().second().isPresent())
                        .count();
        int all = nodes + (problem.depot().isPresent() ? workers : 0);
        task = new int[all];
        twin = new int[all];
        place = new int[all];
        tools = new long[all];
        kinds = Math.max(
                problem.workers().stream()
                        .mapToInt(worker -> worker.kit().parts().size())
                        .max()
                        .orElse(0),
                problem.tasks().stream()
                        .mapToInt(task -> task.needs().kit().parts().size())
                        .max()
                        .orElse(0));
        parts = new int[all * kinds];
        stock = new int[workers * kinds];
        may = new boolean[workers][all];
        Arrays.fill(twin, NONE);
        Arrays.fill(task, NONE);
        dues = new Due[tasks][];
        waiting = new long[tasks];
        since = new int[tasks];
        slots = new Slot[tasks];
        leftOut = new long[tasks];
        value();
        number();
        timing = new Timing(problem, task);
        permit();
        cost = costs();
        costTo = cost == timing.time ? timing.timeTo : problem.travel().transposed(cost);
        kindOfWorker = kindsOfWorkers();
        pricing = pricing();
        equipment = equipment();
        plain = nodes == tasks && singleWindows();
    }

    private void value() {
        for (int each = 0; each < tasks; each++) {
            Task what = problem.tasks().get(each);
            dues[each] = what.dues().toArray(Due[]::new);
            waiting[each] = what.worth().waiting();
            since[each] = what.windows().getFirst().from();
            slots[each] = what.before();
            leftOut[each] = what.worth().leftOut();
        }
    }

    private void number() {
        int second = tasks;
        for (int node = 0; node < tasks; node++) {
            Task each = problem.tasks().get(node);
            task[node] = node;
            equip(node, each.needs().kit());
            place[node] = each.place();
            if (each.needs().second().isPresent()) {
                task[second] = node;
                twin[second] = node;
                twin[node] = second;
                place[second] = each.place();
                equip(second++, each.needs().second().get());
            }
        }
        Arrays.fill(place, nodes, place.length, problem.depot().orElse(NONE));
        for (int worker = 0; worker < workers; worker++) {
            for (int kind = 0; kind < kinds; kind++) {
                stock[worker * kinds + kind] =
                        problem.workers().get(worker).kit().part(kind);
            }
        }
    }

    private void equip(int node, Kit kit) {
        tools[node] = kit.tools();
        for (int kind = 0; kind < kinds; kind++) {
            parts[node * kinds + kind] = kit.part(kind);
        }
    }

    private void permit() {
        for (int worker = 0; worker < workers; worker++) {
            for (int node = 0; node < nodes; node++) {
                may[worker][node] = may(worker, node);
            }
        }
    }

    private boolean may(int worker, int node) {
        Task each = problem.tasks().get(task[node]);
        Kit has = problem.workers().get(worker).kit();
        Kit needs = node < tasks ? each.needs().kit() : each.needs().second().orElseThrow();
        boolean lockedElsewhere =
                node < tasks && each.lock().worker() != Slot.OPEN && each.lock().worker() != worker;
        return (needs.skills() & ~has.skills()) == 0
                && !each.needs().excluded().contains(worker)
                && !lockedElsewhere
                && (problem.depot().isPresent() || equipped(worker, node));
    }

    /** Whether the worker has at the start of the day what the node alone needs. */
    boolean equipped(int worker, int node) {
        if ((tools[node] & ~problem.workers().get(worker).kit().tools()) != 0) {
            return false;
        }
        for (int kind = 0; kind < kinds; kind++) {
            if (parts[node * kinds + kind] > stock[worker * kinds + kind]) {
                return false;
            }
        }
        return true;
    }

    boolean isDepot(int node) {
        return node >= nodes;
    }

    int depotOf(int worker) {
        return nodes + worker;
    }

    /** What is due to this node when the worker serves it within these instants; second shares are free. */
    long costOf(int worker, int node, int start, int end) {
        return promises(node, start, end) + waiting(node, start) + changes(worker, node, start);
    }

    Cost costsOf(int worker, int node, int start, int end) {
        return new Cost(promises(node, start, end), 0, waiting(node, start), 0, 0, changes(worker, node, start));
    }

    private long promises(int node, int start, int end) {
        long sum = 0;
        for (Due due : dues[node]) {
            sum += due.cost(start, end);
        }
        return sum;
    }

    private long waiting(int node, int start) {
        return waiting[node] == 0 ? 0 : waiting[node] * (start - since[node]);
    }

    private long changes(int worker, int node, int start) {
        Slot slot = slots[node];
        long moved = slot.worker() != Slot.OPEN && slot.worker() != worker ? weights.moved() : 0;
        return slot.start() == Slot.OPEN ? moved : moved + weights.shifted() * Math.abs(start - slot.start());
    }

    long leftOut(int node) {
        return node < tasks ? leftOut[node] : 0;
    }

    /** The cost of a worker's working time within a day that already had some. */
    long spread(int worker, long work) {
        long minutes = (problem.workers().get(worker).worked() + work) / 60;
        return weights.spread() * minutes * minutes;
    }

    private int[] costs() {
        int[] time = timing.sliced ? new int[places * places] : problem.travel().times(0);
        int[] distance = problem.travel().distances();
        if (weights.distance() == 1 && weights.driving() == 0) {
            return distance;
        }
        int[] sum = new int[time.length];
        for (int way = 0; way < sum.length; way++) {
            sum[way] = Math.toIntExact(weights.distance() * distance[way] + weights.driving() * time[way]);
        }
        return sum;
    }

    private int[] kindsOfWorkers() {
        int[] kinds = new int[workers];
        for (int worker = 0; worker < workers; worker++) {
            kinds[worker] = worker;
            for (int other = 0; other < worker; other++) {
                if (problem.workers().get(other).equals(problem.workers().get(worker))
                        && Arrays.equals(may[other], may[worker])) {
                    kinds[worker] = other;
                    break;
                }
            }
        }
        return kinds;
    }

    private boolean equipment() {
        return Arrays.stream(tools).anyMatch(any -> any != 0)
                || Arrays.stream(parts).anyMatch(any -> any != 0);
    }

    private boolean singleWindows() {
        for (int node = 0; node < task.length; node++) {
            if (!timing.single(node)) {
                return false;
            }
        }
        return true;
    }

    private Pricing pricing() {
        boolean steady = singleWindows();
        for (int worker = 0; worker < workers; worker++) {
            steady &= timing.steady(worker);
        }
        boolean timed = timing.sliced && weights.driving() + weights.spread() > 0
                || weights.duration() > 0 && !steady
                || problem.workers().stream()
                        .anyMatch(worker ->
                                weights.overtime() > 0 && worker.hours().overtime() > 0)
                || problem.tasks().stream().anyMatch(Model::timed);
        if (timed) {
            return Pricing.WALKED;
        }
        return weights.duration() > 0 ? Pricing.DURATION : Pricing.WAY;
    }

    private static boolean timed(Task task) {
        return !task.dues().isEmpty()
                || task.worth().waiting() > 0
                || !task.before().equals(Slot.FREE);
    }
}
