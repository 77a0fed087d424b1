package org.sanbao.dispatch.planner;

import java.util.ArrayList;
import java.util.List;
import org.sanbao.dispatch.planner.Fault.Rule;

/** The part of {@link Checker} that concerns one worker's tour alone. */
final class TourCheck {

    private static final int NEVER = Integer.MAX_VALUE;

    private final Problem problem;
    private final int worker;
    private final Worker who;
    private final Tour tour;
    private final List<Fault> faults = new ArrayList<>();
    /** Of the last way: what it took on the road. */
    private int road;

    TourCheck(Problem problem, int worker, Tour tour) {
        this.problem = problem;
        this.worker = worker;
        this.tour = tour;
        who = problem.workers().get(worker);
    }

    List<Fault> faults() {
        if (!tour.isEmpty()) {
            equipment();
            instants();
            for (Stop stop : tour.stops()) {
                if (stop.task() != Stop.DEPOT) {
                    permitted(stop);
                }
            }
        }
        return faults;
    }

    private void fault(Rule rule, int task) {
        faults.add(new Fault(rule, worker, task));
    }

    private Kit needs(Stop stop) {
        Task.Needs needs = problem.tasks().get(stop.task()).needs();
        return stop.second() ? needs.second().orElse(Kit.NONE) : needs.kit();
    }

    private void permitted(Stop stop) {
        Task task = problem.tasks().get(stop.task());
        if ((needs(stop).skills() & who.kit().skills()) != needs(stop).skills()) {
            fault(Rule.SKILL, stop.task());
        }
        if (task.needs().excluded().contains(worker)) {
            fault(Rule.EXCLUDED, stop.task());
        }
        boolean elsewhere = !stop.second()
                && task.lock().worker() != Slot.OPEN
                && task.lock().worker() != worker;
        if (elsewhere || task.lock().start() != Slot.OPEN && task.lock().start() != stop.start()) {
            fault(Rule.LOCK, stop.task());
        }
        if (task.windows().stream().noneMatch(window -> window.from() <= stop.start() && stop.start() <= window.to())) {
            fault(Rule.WINDOW, stop.task());
        }
    }

    private void equipment() {
        boolean limited = true;
        int[] used = new int[64];
        for (Stop stop : tour.stops()) {
            if (stop.task() == Stop.DEPOT) {
                limited = false;
                if (problem.depot().isEmpty()) {
                    fault(Rule.COUNT, Stop.DEPOT);
                }
            } else if (limited) {
                Kit needs = needs(stop);
                if ((needs.tools() & who.kit().tools()) != needs.tools()) {
                    fault(Rule.TOOL, stop.task());
                }
                for (int kind = 0; kind < needs.parts().size(); kind++) {
                    used[kind] += needs.parts().get(kind);
                    if (used[kind] > who.kit().part(kind)) {
                        fault(Rule.PART, stop.task());
                    }
                }
            }
        }
    }

    // ---- Time
    // --------------------------------------------------------------------------------------------------------

    private void instants() {
        if (tour.departure() < who.hours().from()) {
            fault(Rule.HOURS, -1);
        }
        int at = who.start();
        int ready = tour.departure();
        for (Stop stop : tour.stops()) {
            int arrival = arrival(at, place(stop), ready);
            if (arrival > stop.start() || arrival != stop.arrival()) {
                fault(Rule.WAY, stop.task());
            }
            int service = service(stop);
            if (stop.end() != after(stop.start(), service)
                    || !withinShift(stop.start(), stop.end())
                    || service > 0 && !works(stop.start())) {
                fault(Rule.HOURS, stop.task());
            }
            at = place(stop);
            ready = stop.end();
        }
        if (arrival(at, who.end(), ready) != tour.back() || tour.back() > last()) {
            fault(Rule.HOURS, -1);
        }
    }

    private int place(Stop stop) {
        return stop.task() == Stop.DEPOT
                ? problem.depot().orElseThrow()
                : problem.tasks().get(stop.task()).place();
    }

    private int service(Stop stop) {
        return stop.task() == Stop.DEPOT
                ? 0
                : (int) ((long) problem.tasks().get(stop.task()).service() * who.pace() / 100);
    }

    private int last() {
        return who.hours().to() + who.hours().overtime();
    }

    private int end(int shift) {
        List<Interval> shifts = who.hours().shifts();
        return shift == shifts.size() - 1 ? last() : shifts.get(shift).to();
    }

    private boolean works(int instant) {
        return withinShift(instant, instant + 1)
                && who.hours().breaks().stream().noneMatch(pause -> pause.from() <= instant && instant < pause.to());
    }

    private boolean withinShift(int start, int end) {
        for (int shift = 0; shift < who.hours().shifts().size(); shift++) {
            if (who.hours().shifts().get(shift).from() <= start && end <= end(shift)) {
                return true;
            }
        }
        return false;
    }

    /** The first instant after this one at which the worker may begin or stop working. */
    private int change(int instant) {
        int next = NEVER;
        for (int shift = 0; shift < who.hours().shifts().size(); shift++) {
            next = sooner(next, who.hours().shifts().get(shift).from(), instant);
            next = sooner(next, end(shift), instant);
        }
        for (Interval pause : who.hours().breaks()) {
            next = sooner(next, pause.from(), instant);
            next = sooner(next, pause.to(), instant);
        }
        return next;
    }

    private static int sooner(int next, int instant, int after) {
        return instant > after && instant < next ? instant : next;
    }

    /** When this much is worked, from this instant on. */
    private int after(int instant, int work) {
        int left = work;
        int now = instant;
        while (left > 0) {
            int next = change(now);
            if (next == NEVER) {
                return NEVER;
            }
            int step = works(now) ? Math.min(left, next - now) : next - now;
            left -= works(now) ? step : 0;
            now += step;
        }
        return now;
    }

    /** The earliest arrival of all instants of setting out from this one on; of equal ones the one that sets out first. */
    private int arrival(int from, int to, int ready) {
        Travel travel = problem.travel();
        road = travel.time(0, from, to);
        if (road == 0) {
            return ready;
        }
        int best = NEVER;
        for (int slice = 0; slice < travel.slices(); slice++) {
            int end = slice + 1 < travel.slices() ? travel.start(slice + 1) : NEVER;
            int leave = Math.max(ready, travel.start(slice));
            while (leave != NEVER && !works(leave)) {
                leave = change(leave);
            }
            if (leave < end) {
                int arrival = after(leave, travel.time(slice, from, to));
                if (arrival < best) {
                    best = arrival;
                    road = travel.time(slice, from, to);
                }
            }
        }
        return best;
    }

    // ---- Cost
    // --------------------------------------------------------------------------------------------------------

    Cost cost() {
        Weights weights = problem.weights();
        long distance = 0;
        long driving = 0;
        long service = 0;
        Cost sum = Cost.NOTHING;
        int at = who.start();
        int ready = tour.departure();
        for (Stop stop : tour.stops()) {
            arrival(at, place(stop), ready);
            driving += road;
            distance += problem.travel().distance(at, place(stop));
            service += service(stop);
            at = place(stop);
            ready = stop.end();
            if (stop.task() != Stop.DEPOT && !stop.second()) {
                sum = sum.plus(cost(stop));
            }
        }
        long work = 0;
        long way = 0;
        if (!tour.isEmpty()) {
            arrival(at, who.end(), ready);
            driving += road;
            distance += problem.travel().distance(at, who.end());
            work = who.fixed()
                    + weights.overtime() * Math.max(0, tour.back() - who.hours().to());
            way = weights.distance() * distance
                    + weights.driving() * driving
                    + weights.duration() * (tour.back() - tour.departure());
        }
        long minutes = (who.worked() + driving + service) / 60;
        return sum.plus(new Cost(0, 0, 0, way, work + weights.spread() * minutes * minutes, 0));
    }

    private Cost cost(Stop stop) {
        Task task = problem.tasks().get(stop.task());
        long promises = 0;
        for (Due due : task.dues()) {
            int done = due.ofEnd() ? stop.end() : stop.start();
            if (done > due.at()) {
                promises += due.broken() + due.late() * (done - due.at());
            }
        }
        long waiting = task.worth().waiting()
                * (stop.start() - task.windows().getFirst().from());
        long changes = 0;
        if (task.before().worker() != Slot.OPEN && task.before().worker() != worker) {
            changes += problem.weights().moved();
        }
        if (task.before().start() != Slot.OPEN) {
            changes += problem.weights().shifted()
                    * Math.abs(stop.start() - task.before().start());
        }
        return new Cost(promises, 0, waiting, 0, 0, changes);
    }
}
