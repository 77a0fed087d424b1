package org.sanbao.dispatch.planner;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A task and a worker with some of the constraints between them taken away. */
final class Relaxed {

    private static final Interval ALWAYS = new Interval(0, Interval.END_OF_TIME);

    private Relaxed() {}

    static Task task(Task task, int worker, Set<Constraint> without) {
        Kit kit = task.needs().kit();
        var excluded = new HashSet<>(task.needs().excluded());
        if (without.contains(Constraint.EXCLUDED)) {
            excluded.remove(worker);
        }
        var needs = new Task.Needs(
                new Kit(
                        without.contains(Constraint.SKILL) ? 0 : kit.skills(),
                        without.contains(Constraint.TOOL) ? 0 : kit.tools(),
                        without.contains(Constraint.PART) ? List.of() : kit.parts()),
                without.contains(Constraint.SECOND)
                        ? Optional.empty()
                        : task.needs().second(),
                excluded);
        var lock = new Slot(
                without.contains(Constraint.LOCKED_WORKER)
                        ? Slot.OPEN
                        : task.lock().worker(),
                without.contains(Constraint.LOCKED_START)
                        ? Slot.OPEN
                        : task.lock().start());
        Task free = without.contains(Constraint.WINDOW) ? task.within(ALWAYS) : task;
        return free.needing(needs).locked(lock);
    }

    static Worker worker(Worker worker, Set<Constraint> without) {
        Hours hours = worker.hours();
        if (without.contains(Constraint.ABSENCE)) {
            hours = new Hours(List.of(new Interval(hours.from(), hours.to())), List.of(), hours.overtime());
        }
        if (without.contains(Constraint.SHIFT)) {
            hours = endless(hours);
        }
        return new Worker(
                worker.start(), worker.end(), hours, worker.kit(), worker.pace(), worker.worked(), worker.fixed());
    }

    private static Hours endless(Hours hours) {
        Interval[] shifts = hours.shifts().toArray(Interval[]::new);
        shifts[0] = new Interval(0, shifts[0].to());
        int last = shifts.length - 1;
        shifts[last] = new Interval(shifts[last].from(), Interval.END_OF_TIME);
        return new Hours(List.of(shifts), hours.breaks(), 0);
    }
}
