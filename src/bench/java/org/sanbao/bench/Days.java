package org.sanbao.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.sanbao.dispatch.planner.Candidates;
import org.sanbao.dispatch.planner.Checker;
import org.sanbao.dispatch.planner.Due;
import org.sanbao.dispatch.planner.Hours;
import org.sanbao.dispatch.planner.Interval;
import org.sanbao.dispatch.planner.Kit;
import org.sanbao.dispatch.planner.Limits;
import org.sanbao.dispatch.planner.Plan;
import org.sanbao.dispatch.planner.Planner;
import org.sanbao.dispatch.planner.Problem;
import org.sanbao.dispatch.planner.Slot;
import org.sanbao.dispatch.planner.Task;
import org.sanbao.dispatch.planner.Travel;
import org.sanbao.dispatch.planner.Weights;
import org.sanbao.dispatch.planner.Worker;

/**
 * Days of a company: technicians with skills, lunch and now and then leave for some hours, jobs of half an hour to two hours with promises
 * and windows, over a district 40 km across.
 */
final class Days {

    private static final int HOUR = 3600;
    private static final int SPAN = 40_000;
    /** Units of distance a second, on average roads. */
    private static final double SPEED = 9;

    private static final Weights WEIGHTS = new Weights(0, 10, 0, 20, 1, 3000, 0);

    private final boolean whole;

    Days(boolean whole) {
        this.whole = whole;
    }

    static Problem day(long seed, int technicians, int jobs) {
        var random = new SplittableRandom(seed);
        int[][] points = new int[technicians + jobs][];
        for (int i = 0; i < points.length; i++) {
            points[i] = new int[] {random.nextInt(SPAN), random.nextInt(SPAN)};
        }
        var workers = new ArrayList<Worker>();
        for (int i = 0; i < technicians; i++) {
            workers.add(worker(random, i));
        }
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < jobs; i++) {
            tasks.add(task(random, technicians + i));
        }
        return new Problem(workers, tasks, travel(points), OptionalInt.empty(), WEIGHTS);
    }

    private static Travel travel(int[][] points) {
        int[][] metres = new int[points.length][points.length];
        int[][] seconds = new int[points.length][points.length];
        for (int from = 0; from < points.length; from++) {
            for (int to = 0; to < points.length; to++) {
                double way = 1.3 * Math.hypot(points[from][0] - points[to][0], points[from][1] - points[to][1]);
                metres[from][to] = (int) way;
                seconds[from][to] = (int) Math.ceil(way / SPEED);
            }
        }
        return Travel.of(seconds, metres);
    }

    private static Worker worker(SplittableRandom random, int home) {
        List<Interval> shifts = random.nextInt(10) == 0
                ? List.of(new Interval(8 * HOUR, 13 * HOUR), new Interval(15 * HOUR, 18 * HOUR))
                : List.of(new Interval(8 * HOUR, 18 * HOUR));
        var hours = new Hours(shifts, List.of(new Interval(12 * HOUR, 12 * HOUR + 1800)), HOUR);
        return Worker.at(home, hours, Kit.skills(random.nextInt(8) | random.nextInt(8) | 1 << random.nextInt(3)));
    }

    private static Task task(SplittableRandom random, int place) {
        int open = (8 + random.nextInt(8)) * HOUR;
        Task task =
                Task.at(place, 1200 + random.nextInt(2400)).needing(Kit.skills(random.nextInt(2) << random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            task = task.within(new Interval(open, open + 2 * HOUR));
        }
        if (random.nextInt(2) == 0) {
            task = task.due(new Due((10 + random.nextInt(9)) * HOUR, false, 10_000_000, 100));
        }
        return task.worth(new Task.Worth(1_000_000L * (1 + random.nextInt(5)), random.nextInt(2)));
    }

    void measure() {
        System.out.println("measure,value,wanted");
        firstPlan();
        candidates();
        windows();
        urgent();
        if (whole) {
            large();
        }
    }

    private static void say(String measure, double value, String wanted) {
        System.out.printf(Locale.ROOT, "%s,%.3f,%s%n", measure, value, wanted);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void check(Problem problem, Plan plan) {
        if (!Checker.faults(problem, plan).isEmpty()
                || !Checker.cost(problem, plan).equals(plan.cost())) {
            throw new IllegalStateException("a plan that the checker does not accept");
        }
    }

    /** In a virtual machine just started: nothing is warm. */
    private static void firstPlan() {
        Problem problem = day(1, 25, 200);
        long began = cpu();
        long[] first = new long[1];
        Plan plan = Planner.solve(problem, Limits.seconds(1, 5), better -> first[0] = first[0] == 0 ? cpu() : first[0]);
        check(problem, plan);
        say("first plan of 200 jobs for 25 technicians: CPU seconds", (first[0] - began) / 1e9, "at most 1");
        say("of them left out after 5 s", plan.leftOut().size(), "");
    }

    private static void candidates() {
        Problem problem = day(2, 25, 200);
        Plan plan = Planner.solve(problem, Limits.seconds(1, 2), better -> {});
        int rounds = 200;
        long began = cpu();
        for (int task = 0; task < rounds; task++) {
            Candidates.of(problem, plan, task);
        }
        say("who could do a job: CPU milliseconds", (cpu() - began) / 1e6 / rounds, "at most 20");
    }

    /** "When can you come?": of each two hours of the day, whether somebody could, and who would cost least. */
    private static void windows() {
        Problem problem = day(5, 25, 201);
        Plan plan = Planner.solve(problem, Limits.seconds(1, 2), better -> {});
        int rounds = 20;
        long began = cpu();
        for (int task = 0; task < rounds; task++) {
            for (int opens = 8; opens < 18; opens += 2) {
                var tasks = new ArrayList<>(problem.tasks());
                tasks.set(task, tasks.get(task).within(new Interval(opens * HOUR, (opens + 2) * HOUR)));
                var asked = new Problem(problem.workers(), tasks, problem.travel(), problem.depot(), problem.weights());
                Candidates.possible(asked, plan, task);
            }
        }
        say("when somebody can come, a day's windows: CPU milliseconds", (cpu() - began) / 1e6 / rounds, "at most 300");
    }

    private static void urgent() {
        Problem problem = day(3, 25, 201);
        var fewer = new Problem(
                problem.workers(),
                problem.tasks().subList(0, 200),
                problem.travel(),
                problem.depot(),
                problem.weights());
        Plan plan = Planner.solve(fewer, Limits.seconds(1, 5), better -> {});
        var tasks = new ArrayList<Task>();
        for (int i = 0; i < 200; i++) {
            Slot slot = plan.slot(i);
            tasks.add(problem.tasks().get(i).before(slot));
        }
        tasks.add(problem.tasks().get(200).due(new Due(10 * HOUR, false, 50_000_000, 1000)));
        var more = new Problem(problem.workers(), tasks, problem.travel(), problem.depot(), problem.weights());
        long began = cpu();
        Plan with = Planner.improve(more, plan, Limits.seconds(1, 0.1), better -> {});
        say("an urgent job put in, others moved for it: CPU milliseconds", (cpu() - began) / 1e6, "at most 200");
        check(more, with);
        if (with.slot(200).equals(Slot.FREE)) {
            throw new IllegalStateException("the urgent job was left out");
        }
    }

    private static void large() {
        Problem problem = day(4, 100, 1000);
        Plan quick = Planner.solve(problem, Limits.seconds(1, 60), better -> {});
        check(problem, quick);
        long best = Long.MAX_VALUE;
        for (int seed = 2; seed <= 4; seed++) {
            Plan slow = Planner.solve(problem, Limits.seconds(seed, 600), better -> {});
            check(problem, slow);
            best = Math.min(best, slow.cost().total());
        }
        say(
                "1000 jobs for 100 technicians: left out after 60 s",
                quick.leftOut().size(),
                "");
        say(
                "cost after 60 s over the best of three runs of 600 s: per cent",
                100.0 * (quick.cost().total() - best) / best,
                "at most 4");
    }
}
