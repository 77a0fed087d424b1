package org.sanbao.dispatch.planner;

import java.util.List;

/**
 * When a worker works.
 *
 * @param shifts in order of time, apart from one another. A service never begins in one and ends in another: what lies between two is an
 *     absence
 * @param breaks within the shifts, in order of time. Driving and services pause there and go on afterwards
 * @param overtime how much longer than the last shift the worker may be on the way at most
 */
public record Hours(List<Interval> shifts, List<Interval> breaks, int overtime) {

    public Hours {
        shifts = List.copyOf(shifts);
        breaks = List.copyOf(breaks);
        if (shifts.isEmpty()) {
            throw new IllegalArgumentException("hours without a shift");
        }
        ordered(shifts);
        ordered(breaks);
        if (overtime < 0 || overtime > Interval.END_OF_TIME - shifts.getLast().to()) {
            throw new IllegalArgumentException("overtime of " + overtime);
        }
    }

    public static Hours of(int from, int to) {
        return new Hours(List.of(new Interval(from, to)), List.of(), 0);
    }

    public int from() {
        return shifts.getFirst().from();
    }

    /** The end without overtime. */
    public int to() {
        return shifts.getLast().to();
    }

    private static void ordered(List<Interval> intervals) {
        for (int i = 0; i < intervals.size(); i++) {
            boolean apart =
                    i == 0 || intervals.get(i - 1).to() < intervals.get(i).from();
            if (!apart || intervals.get(i).to() == intervals.get(i).from()) {
                throw new IllegalArgumentException("empty, overlapping or out of order: " + intervals);
            }
        }
    }
}
