package org.sanbao.dispatch.planner;

import java.util.Arrays;
import java.util.List;

/**
 * When things can happen. Every function forward in time never falls with its instant, so each has an inverse; together they let a tour be
 * checked at one place without walking through it. Instants from {@link #NEVER} on do not happen, nor do those below 0.
 */
final class Timing {

    static final int NEVER = 1 << 30;

    /** Whether the time on the way depends on the hour. */
    final boolean sliced;

    private final int[] starts;
    private final int[][] times;
    private final int places;
    /** The first slice's times on the way by origin; by destination. */
    final int[] time;

    final int[] timeTo;

    /** By worker and node. */
    final int[][] service;

    private final Pieces[] pieces;
    /** By node: when it can begin. */
    private final int[][] opens;

    private final int[][] closes;
    /** The first window's opening and the last one's closing. */
    final int[] open;

    final int[] close;
    private final boolean[] single;
    private final boolean[] steady;
    /** The time on the way of the last {@link #arrive}. */
    int drive;

    Timing(Problem problem, int[] task) {
        places = problem.travel().places();
        starts = problem.travel().starts();
        sliced = starts.length > 1;
        times = new int[starts.length][];
        Arrays.setAll(times, problem.travel()::times);
        time = times[0];
        timeTo = problem.travel().timesTo();
        int workers = problem.workers().size();
        pieces = new Pieces[workers];
        steady = new boolean[workers];
        service = new int[workers][];
        for (int worker = 0; worker < workers; worker++) {
            pieces[worker] = new Pieces(problem.workers().get(worker).hours());
            steady[worker] = pieces[worker].from.length == 1 && !sliced;
            service[worker] = services(problem, worker, task);
        }
        opens = new int[task.length][];
        closes = new int[task.length][];
        open = new int[task.length];
        close = new int[task.length];
        single = new boolean[task.length];
        for (int node = 0; node < task.length; node++) {
            windows(node, task[node] == Model.NONE ? null : problem.tasks().get(task[node]));
        }
    }

    private int[] services(Problem problem, int worker, int[] task) {
        for (int other = 0; other < worker; other++) {
            if (problem.workers().get(other).pace()
                    == problem.workers().get(worker).pace()) {
                return service[other];
            }
        }
        int[] all = new int[task.length];
        for (int node = 0; node < task.length; node++) {
            all[node] = task[node] == Model.NONE ? 0 : problem.service(worker, task[node]);
        }
        return all;
    }

    private void windows(int node, Task task) {
        List<Interval> windows = task == null
                ? List.of(new Interval(0, Interval.END_OF_TIME))
                : task.windows().stream()
                        .filter(window -> holds(window, task.lock()))
                        .toList();
        boolean locked = task != null && task.lock().start() != Slot.OPEN;
        opens[node] = windows.stream()
                .mapToInt(window -> locked ? task.lock().start() : window.from())
                .toArray();
        closes[node] = windows.stream()
                .mapToInt(window -> locked ? task.lock().start() : window.to())
                .toArray();
        single[node] = windows.size() == 1;
        open[node] = windows.isEmpty() ? NEVER : opens[node][0];
        close[node] = windows.isEmpty() ? Pieces.BEFORE : closes[node][windows.size() - 1];
    }

    private static boolean holds(Interval window, Slot lock) {
        return lock.start() == Slot.OPEN || window.from() <= lock.start() && lock.start() <= window.to();
    }

    /** Whether the worker works without pause and the way takes the same time at every hour. */
    boolean steady(int worker) {
        return steady[worker];
    }

    boolean single(int node) {
        return single[node];
    }

    int setOut(int worker) {
        return pieces[worker].first();
    }

    /** The last instant of return. */
    int lastReturn(int worker) {
        return pieces[worker].last();
    }

    // ---- Forward
    // -----------------------------------------------------------------------------------------------------

    /** The first instant from this one on at which the worker can begin the node. */
    int begin(int worker, int node, int instant) {
        if (steady[worker] && single[node]) {
            int start = Math.max(instant, open[node]);
            return start <= close[node] ? start : NEVER;
        }
        int[] open = opens[node];
        for (int window = 0; window < open.length; window++) {
            int close = closes[node][window];
            if (instant <= close) {
                int start = pieces[worker].begin(Math.max(instant, open[window]), close, service[worker][node]);
                if (start != NEVER) {
                    return start;
                }
            }
        }
        return NEVER;
    }

    /** When a node begun then is done; begun as {@link #begin} says. */
    int end(int worker, int node, int start) {
        int service = this.service[worker][node];
        return steady[worker] ? start + service : pieces[worker].end(start, service);
    }

    /** When the worker arrives, ready to set out at this instant; the time on the way is in {@link #drive}. */
    int arrive(int worker, int origin, int destination, int instant) {
        int way = origin * places + destination;
        drive = time[way];
        if (steady[worker]) {
            return instant + drive;
        }
        if (drive == 0 || instant >= NEVER) {
            return instant;
        }
        Pieces worked = pieces[worker];
        if (!sliced) {
            return worked.whole(instant, drive) ? instant + drive : worked.advance(instant, drive);
        }
        return arriveBySlice(worked, way, worked.working(instant));
    }

    private int arriveBySlice(Pieces worked, int way, int leave) {
        int slice = slice(leave);
        drive = times[slice][way];
        int best = worked.advance(leave, drive);
        for (int later = slice + 1; later < starts.length && starts[later] < best; later++) {
            int start = worked.working(starts[later]);
            int at = times[slice(start)][way];
            int arrival = worked.advance(start, at);
            if (arrival < best) {
                best = arrival;
                drive = at;
            }
        }
        return best;
    }

    private int slice(int instant) {
        int slice = starts.length - 1;
        while (starts[slice] > instant) {
            slice--;
        }
        return slice;
    }

    // ---- Backward
    // ----------------------------------------------------------------------------------------------------

    /** The last instant at which the worker can begin the node and be done by this one; below 0 if there is none. */
    int beginBy(int worker, int node, int doneBy) {
        int service = this.service[worker][node];
        if (steady[worker] && single[node]) {
            int start = Math.min(close[node], doneBy - service);
            return start >= open[node] ? start : Pieces.BEFORE;
        }
        for (int window = opens[node].length - 1; window >= 0; window--) {
            int start = pieces[worker].beginBy(closes[node][window], doneBy, service);
            if (start >= opens[node][window]) {
                return start;
            }
        }
        return Pieces.BEFORE;
    }

    /** The last instant of setting out that arrives by this one; below 0 if there is none. */
    int leaveBy(int worker, int origin, int destination, int arriveBy) {
        int way = origin * places + destination;
        if (steady[worker]) {
            return arriveBy - time[way];
        }
        if (time[way] == 0 || arriveBy < 0) {
            return arriveBy;
        }
        Pieces worked = pieces[worker];
        return sliced ? leaveBySlice(worked, way, arriveBy) : worked.retreat(arriveBy, time[way]);
    }

    private int leaveBySlice(Pieces worked, int way, int arriveBy) {
        for (int piece = worked.from.length - 1; piece >= 0; piece--) {
            for (int slice = starts.length - 1; slice >= 0; slice--) {
                int first = Math.max(worked.from[piece], starts[slice]);
                int end = slice + 1 < starts.length ? Math.min(worked.to[piece], starts[slice + 1]) : worked.to[piece];
                if (first < end) {
                    int leave = Math.min(end - 1, worked.retreat(arriveBy, times[slice][way]));
                    if (leave >= first) {
                        return leave;
                    }
                }
            }
        }
        return Pieces.BEFORE;
    }
}
