package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sanbao.dispatch.planner.Candidate.Late;
import org.sanbao.dispatch.planner.Candidate.Possible;

/**
 * One worker's tour as a little problem of its own, with one more task in it: what it shares with other tours is locked where it is. In it
 * the worker has index 0 and the further task comes last.
 */
final class Solo {

    private final int worker;
    private final List<Stop> stops;
    private final List<Integer> tasks = new ArrayList<>();
    private final Problem problem;
    private final int asked;

    private Solo(int worker, List<Stop> stops, Problem whole, Worker who, Task task) {
        this.worker = worker;
        this.stops = stops;
        var places = new ArrayList<Integer>();
        var own = new ArrayList<Task>();
        for (Stop stop : stops) {
            if (stop.task() != Stop.DEPOT) {
                tasks.add(stop.task());
                own.add(settled(whole.tasks().get(stop.task()), stop));
            }
        }
        asked = own.size();
        own.add(single(task, task.needs().kit()));
        OptionalInt depot = whole.depot().isPresent()
                ? OptionalInt.of(place(places, whole.depot().getAsInt()))
                : whole.depot();
        own.replaceAll(each -> each.at(place(places, each.place())));
        var mapped = new Worker(
                place(places, who.start()),
                place(places, who.end()),
                who.hours(),
                who.kit(),
                who.pace(),
                who.worked(),
                who.fixed());
        problem = new Problem(List.of(mapped), own, whole.travel().part(places), depot, whole.weights());
    }

    /** The tour as planned, without the task should it be in it, and some constraints taken away. */
    static Solo of(Problem whole, Plan plan, int worker, int task, Set<Constraint> without) {
        List<Stop> others = without.contains(Constraint.FULL)
                ? List.of()
                : plan.tours().get(worker).stops().stream()
                        .filter(stop -> stop.task() != task)
                        .toList();
        Task free = Relaxed.task(whole.tasks().get(task), worker, without);
        return new Solo(worker, others, whole, Relaxed.worker(whole.workers().get(worker), without), free);
    }

    /** The tour with a share of a task for two that begins then. */
    static Solo meeting(Problem whole, Plan plan, int worker, int task, boolean second, int start) {
        List<Stop> others = plan.tours().get(worker).stops().stream()
                .filter(stop -> stop.task() != task)
                .toList();
        Task asked = whole.tasks().get(task);
        Task share = second
                ? asked.needing(asked.needs().second().orElseThrow())
                        .due()
                        .worth(Task.Worth.MUST)
                        .before(Slot.FREE)
                : asked;
        Slot lock = new Slot(second ? Slot.OPEN : share.lock().worker(), start);
        return new Solo(worker, others, whole, whole.workers().get(worker), share.locked(lock));
    }

    private static int place(List<Integer> places, int place) {
        int index = places.indexOf(place);
        if (index < 0) {
            places.add(place);
            return places.size() - 1;
        }
        return index;
    }

    /** A task of the tour: a share of one for two stays when it is. */
    private Task settled(Task task, Stop stop) {
        if (task.needs().second().isEmpty()) {
            return single(task, task.needs().kit());
        }
        Task share = stop.second() ? task.due().worth(Task.Worth.MUST).before(Slot.FREE) : task;
        Kit kit = stop.second()
                ? task.needs().second().orElseThrow()
                : task.needs().kit();
        Slot lock = new Slot(stop.second() ? Slot.OPEN : task.lock().worker(), stop.start());
        return single(share.locked(lock), kit);
    }

    private Task single(Task task, Kit kit) {
        Slot lock = task.lock();
        boolean barred =
                task.needs().excluded().contains(worker) || lock.worker() != Slot.OPEN && lock.worker() != worker;
        Slot before = task.before();
        int was = before.worker() == Slot.OPEN ? Slot.OPEN : before.worker() == worker ? 0 : 1;
        return task.needing(new Task.Needs(kit, Optional.empty(), barred ? Set.of(0) : Set.of()))
                .locked(new Slot(Slot.OPEN, lock.start()))
                .before(new Slot(was, before.start()));
    }

    /** The least costly way to do the task; null if there is none. */
    Possible possible() {
        var draft = new Draft(new Model(problem));
        int next = 0;
        for (Stop stop : stops) {
            draft.append(0, stop.task() == Stop.DEPOT ? draft.model.depotOf(0) : next++);
        }
        Route route = draft.routes[0];
        var now = new Schedule(route);
        var insertion = new Insertion(draft.model, draft.pins);
        int choice = insertion.find(route, asked);
        if (insertion.cost(choice) == Long.MAX_VALUE) {
            return null;
        }
        draft.insert(asked, 0, insertion.index(choice), insertion.depot(choice));
        var then = new Schedule(route);
        List<Stop> tour = then.tour().stops();
        int at = 0;
        while (tour.get(at).task() != asked) {
            at++;
        }
        Stop stop = tour.get(at);
        return new Possible(
                worker,
                OptionalInt.empty(),
                at,
                stop.arrival(),
                stop.start(),
                stop.end(),
                (int) (then.driving() - now.driving()),
                insertion.cost(choice),
                late(now.tour(), then.tour()));
    }

    private List<Late> late(Tour now, Tour then) {
        var late = new ArrayList<Late>();
        for (Stop stop : then.stops()) {
            if (stop.task() != Stop.DEPOT) {
                List<Due> dues = problem.tasks().get(stop.task()).dues();
                for (int due = 0; due < dues.size(); due++) {
                    int by = dues.get(due).lateness(stop.start(), stop.end());
                    int more = by - before(now, stop.task(), dues.get(due));
                    if (more > 0) {
                        late.add(new Late(stop.task() == asked ? -1 : tasks.get(stop.task()), due, by, more));
                    }
                }
            }
        }
        return late;
    }

    private static int before(Tour now, int task, Due due) {
        return now.stops().stream()
                .filter(stop -> stop.task() == task)
                .mapToInt(stop -> due.lateness(stop.start(), stop.end()))
                .findFirst()
                .orElse(0);
    }
}
