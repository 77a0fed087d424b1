package org.sanbao.dispatch.planner;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** Simulated annealing over ruin and recreate; it cools with the share of the time that is gone. */
final class Search {

    /** The temperatures at the beginning, when there is a plan already, and at the end: shares of the mean way between two stops. */
    private static final double HOT = 3;

    private static final double WARM = 0.2;
    private static final double COLD = 0.02;
    /** Steps between two looks at the clock. */
    private static final int STEPS = 64;
    /** Nanoseconds between two better plans told. */
    private static final long PAUSE = 100_000_000;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Draft draft;
    private final Limits limits;
    private final Consumer<Plan> listener;
    private final SplittableRandom random;
    private final Ruin ruin;
    private final Recreate recreate;
    private final Snapshot best;
    private final long began = now();
    private final double hot;
    private long told;
    private long toldAt;

    /** From the draft as it is; what is absent is put into it first. */
    Search(Draft draft, Limits limits, Consumer<Plan> listener) {
        this.draft = draft;
        this.limits = limits;
        this.listener = listener;
        hot = draft.absentees == draft.model.nodes ? HOT : WARM;
        random = new SplittableRandom(limits.seed());
        ruin = new Ruin(draft, random);
        recreate = new Recreate(draft, random);
        best = new Snapshot(draft.model);
    }

    private static long now() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    Plan run() {
        draft.begin();
        recreate.recreate();
        best.take(draft);
        tell();
        double way = meanWay();
        double gone = 0;
        for (long iteration = 0; gone < 1 && !limits.stop().getAsBoolean(); iteration += STEPS) {
            double temperature = way * hot * Math.pow(COLD / hot, gone);
            for (int i = 0; i < STEPS; i++) {
                step(temperature);
            }
            if (best.cost < told && System.nanoTime() - toldAt > PAUSE) {
                tell();
            }
            gone = Math.max((now() - began) / 1e9 / limits.seconds(), (double) iteration / limits.iterations());
        }
        return best.cost < told ? tell() : best.plan();
    }

    private Plan tell() {
        Plan plan = best.plan();
        told = best.cost;
        toldAt = System.nanoTime();
        listener.accept(plan);
        return plan;
    }

    private void step(double temperature) {
        long current = draft.cost;
        draft.begin();
        ruin.ruin();
        recreate.recreate();
        if (draft.cost >= current - temperature * Math.log(random.nextDouble())) {
            draft.undo();
        } else if (draft.cost < best.cost) {
            best.take(draft);
        }
    }

    private double meanWay() {
        Model model = draft.model;
        double sum = 0;
        int ways = 0;
        for (Route route : draft.routes) {
            for (int i = 0; i <= route.size && route.size > 0; i++) {
                int time = model.timing.time[route.place[i] * model.places + route.place[i + 1]];
                sum += route.leg[i] + (double) model.weights.duration() * time;
                sum += model.timing.sliced ? (double) model.weights.driving() * time : 0;
                ways++;
            }
        }
        return ways == 0 ? 1 : Math.max(1, sum / ways);
    }
}
