package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;

/** Small days with every kind of constraint, from a seed. */
final class RandomDay {

    private static final int DAY = 10 * 3600;
    private static final int HOUR = 3600;
    private final SplittableRandom random;
    private final int places;
    private final int workers;
    private final int tasks;

    private RandomDay(long seed) {
        random = new SplittableRandom(seed);
        workers = 1 + random.nextInt(5);
        tasks = random.nextInt(16);
        places = workers + tasks + 1;
    }

    static Problem of(long seed) {
        return new RandomDay(seed).problem();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private Problem problem() {
        var staff = new ArrayList<Worker>();
        for (int i = 0; i < workers; i++) {
            staff.add(worker(i));
        }
        var jobs = new ArrayList<Task>();
        for (int i = 0; i < tasks; i++) {
            jobs.add(task(workers + i));
        }
        var depot = chance(0.4) ? OptionalInt.of(places - 1) : OptionalInt.empty();
        return new Problem(staff, jobs, travel(), depot, weights());
    }

    private Weights weights() {
        return switch (random.nextInt(4)) {
            case 0 -> Weights.DISTANCE;
            case 1 -> Weights.DURATION;
            default ->
                new Weights(
                        random.nextInt(3),
                        random.nextInt(20),
                        chance(0.3) ? random.nextInt(10) : 0,
                        random.nextInt(50),
                        chance(0.5) ? 1 : 0,
                        random.nextInt(5000),
                        chance(0.5) ? 1 : 0);
        };
    }

    private Travel travel() {
        int[][] points = new int[places][];
        for (int i = 0; i < places; i++) {
            points[i] = i > 0 && chance(0.1)
                    ? points[random.nextInt(i)]
                    : new int[] {random.nextInt(3000), random.nextInt(3000)};
        }
        int slices = chance(0.4) ? 1 + random.nextInt(3) : 1;
        int[] starts = new int[slices];
        int[][][] times = new int[slices][places][places];
        int[][] distances = new int[places][places];
        boolean oneWay = chance(0.5);
        for (int slice = 0; slice < slices; slice++) {
            starts[slice] = slice * 3 * HOUR;
            double factor = slice == 0 ? 1 : 0.6 + random.nextDouble();
            for (int from = 0; from < places; from++) {
                for (int to = 0; to < places; to++) {
                    double way = Math.hypot(points[from][0] - points[to][0], points[from][1] - points[to][1]);
                    distances[from][to] = (int) way;
                    int time = (int) Math.ceil(way * factor * (oneWay && from < to ? 1.3 : 1));
                    times[slice][from][to] = points[from] == points[to] ? 0 : Math.max(1, time);
                }
            }
        }
        return Travel.bySlices(starts, times, distances);
    }

    private Worker worker(int home) {
        int from = random.nextInt(2 * HOUR);
        int to = DAY - random.nextInt(3 * HOUR);
        var shifts = new ArrayList<Interval>();
        int middle = from + HOUR + random.nextInt(3 * HOUR);
        if (chance(0.3)) {
            shifts.add(new Interval(from, middle));
            shifts.add(new Interval(middle + 1 + random.nextInt(HOUR), to));
        } else {
            shifts.add(new Interval(from, to));
        }
        int lunch = 4 * HOUR + random.nextInt(HOUR);
        List<Interval> breaks = chance(0.4) ? List.of(new Interval(lunch, lunch + 1800)) : List.of();
        var hours = new Hours(shifts, breaks, chance(0.3) ? random.nextInt(2 * HOUR) : 0);
        int end = chance(0.2) ? random.nextInt(places) : home;
        int pace = chance(0.3) ? 80 + random.nextInt(60) : 100;
        int worked = chance(0.3) ? random.nextInt(DAY) : 0;
        return new Worker(home, end, hours, kit(0.7), pace, worked, chance(0.3) ? random.nextInt(5000) : 0);
    }

    private Kit kit(double share) {
        long skills = 0;
        long tools = 0;
        for (int bit = 0; bit < 4; bit++) {
            skills |= chance(share) ? 1L << bit : 0;
            tools |= chance(share) ? 1L << bit : 0;
        }
        List<Integer> parts = chance(0.8)
                ? List.of(random.nextInt(1 + (int) (5 * share)), random.nextInt(1 + (int) (8 * share)))
                : List.of();
        return new Kit(skills, tools, parts);
    }

    private Task task(int place) {
        Task task = Task.at(chance(0.1) ? random.nextInt(places) : place, chance(0.05) ? 0 : random.nextInt(2 * HOUR));
        if (chance(0.5)) {
            int open = random.nextInt(DAY - HOUR);
            var first = new Interval(open, open + random.nextInt(3 * HOUR));
            int later = first.to() + 1 + random.nextInt(2 * HOUR);
            task = chance(0.3) ? task.within(first, new Interval(later, later + HOUR)) : task.within(first);
        }
        if (chance(0.4)) {
            var due = new Due(random.nextInt(DAY), chance(0.3), random.nextInt(1_000_000), random.nextInt(100));
            var other = new Due(random.nextInt(DAY), chance(0.5), random.nextInt(1_000_000), random.nextInt(100));
            task = chance(0.2) ? task.due(due, other) : task.due(due);
        }
        Optional<Kit> second = chance(0.15) ? Optional.of(kit(0.1)) : Optional.empty();
        Set<Integer> excluded = new HashSet<>();
        if (chance(0.2)) {
            excluded.add(random.nextInt(workers));
        }
        task = task.needing(new Task.Needs(chance(0.6) ? kit(0.15) : Kit.NONE, second, excluded));
        if (chance(0.2)) {
            int start = task.windows().getFirst().from() % DAY + random.nextInt(1800);
            task = task.locked(new Slot(chance(0.5) ? random.nextInt(workers) : -1, chance(0.5) ? start : -1));
        }
        if (chance(0.3)) {
            task = task.before(new Slot(random.nextInt(workers), chance(0.5) ? random.nextInt(DAY) : -1));
        }
        if (chance(0.5)) {
            task = task.worth(new Task.Worth(random.nextInt(2_000_000), chance(0.5) ? random.nextInt(20) : 0));
        }
        return task;
    }
}
