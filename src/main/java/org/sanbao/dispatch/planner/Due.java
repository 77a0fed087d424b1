package org.sanbao.dispatch.planner;

/**
 * A promise: a soft limit.
 *
 * @param at the last instant that keeps it
 * @param ofEnd whether it is kept by the end of the service rather than by its start
 * @param broken the cost of breaking it at all
 * @param late the cost of each unit of time beyond it
 */
public record Due(int at, boolean ofEnd, long broken, long late) {

    public Due {
        if (at < 0 || at > Interval.END_OF_TIME || broken < 0 || late < 0) {
            throw new IllegalArgumentException("due at " + at + ", broken " + broken + ", late " + late);
        }
    }

    long cost(int start, int end) {
        int by = lateness(start, end);
        return by > 0 ? broken + late * by : 0;
    }

    int lateness(int start, int end) {
        return Math.max(0, (ofEnd ? end : start) - at);
    }
}
