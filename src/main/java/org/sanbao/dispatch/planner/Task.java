package org.sanbao.dispatch.planner;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One visit to be planned.
 *
 * @param service units of time at a pace of 100 per cent
 * @param windows when the service may begin; in order of time, apart from one another, at least one
 * @param dues the promises it answers
 * @param needs what the worker must have
 * @param second what a second worker must have who begins at the same instant, at an own pace; empty: one person does it
 * @param lock what is fixed; a locked worker must still be able to do it. Binds the first worker only, the start both
 * @param before where today's plan has it, each difference costing what the weights say
 * @param excluded workers who may not do it, whatever they can do
 * @param worth what leaving it out and letting it wait cost
 */
public record Task(
        int place,
        int service,
        List<Interval> windows,
        List<Due> dues,
        Needs needs,
        Slot lock,
        Slot before,
        Worth worth) {

    /** Who may do a task. */
    public record Needs(Kit kit, Optional<Kit> second, Set<Integer> excluded) {

        public static final Needs NOTHING = new Needs(Kit.NONE, Optional.empty(), Set.of());

        public Needs {
            excluded = Set.copyOf(excluded);
        }
    }

    /**
     * What a task is worth.
     *
     * @param leftOut the cost of leaving it out
     * @param waiting the cost of each unit of time from its first window's opening to its start
     */
    public record Worth(long leftOut, long waiting) {

        /** Left out only if nothing else is possible. */
        public static final Worth MUST = new Worth(1L << 42, 0);

        public Worth {
            if (leftOut < 0 || waiting < 0) {
                throw new IllegalArgumentException("left out " + leftOut + ", waiting " + waiting);
            }
        }
    }

    private static final int LONGEST = Interval.END_OF_TIME / 16;
    private static final List<Interval> ALWAYS = List.of(new Interval(0, Interval.END_OF_TIME));

    public Task {
        windows = List.copyOf(windows);
        dues = List.copyOf(dues);
        if (windows.isEmpty() || service < 0 || service > LONGEST) {
            throw new IllegalArgumentException("service " + service + " in windows " + windows);
        }
        for (int i = 1; i < windows.size(); i++) {
            if (windows.get(i - 1).to() >= windows.get(i).from()) {
                throw new IllegalArgumentException("overlapping or out of order: " + windows);
            }
        }
    }

    /** A task for anybody at any time that must be done. */
    public static Task at(int place, int service) {
        return new Task(place, service, ALWAYS, List.of(), Needs.NOTHING, Slot.FREE, Slot.FREE, Worth.MUST);
    }

    Task at(int other) {
        return new Task(other, service, windows, dues, needs, lock, before, worth);
    }

    public Task within(Interval... windows) {
        return new Task(place, service, List.of(windows), dues, needs, lock, before, worth);
    }

    public Task due(Due... dues) {
        return new Task(place, service, windows, List.of(dues), needs, lock, before, worth);
    }

    public Task needing(Kit kit) {
        return needing(new Needs(kit, needs.second, needs.excluded));
    }

    public Task needing(Needs needs) {
        return new Task(place, service, windows, dues, needs, lock, before, worth);
    }

    public Task locked(Slot lock) {
        return new Task(place, service, windows, dues, needs, lock, before, worth);
    }

    public Task before(Slot before) {
        return new Task(place, service, windows, dues, needs, lock, before, worth);
    }

    public Task worth(Worth worth) {
        return new Task(place, service, windows, dues, needs, lock, before, worth);
    }
}
