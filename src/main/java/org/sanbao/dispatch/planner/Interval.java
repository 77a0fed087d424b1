package org.sanbao.dispatch.planner;

/**
 * A span of time. As working time it is {@code [from, to)}; as a window it holds the instants at which a service may begin, both ends
 * included.
 */
public record Interval(int from, int to) {

    /** The last instant the planner reckons with; the first is 0. */
    public static final int END_OF_TIME = 1 << 29;

    public Interval {
        if (from < 0 || to < from || to > END_OF_TIME) {
            throw new IllegalArgumentException("no interval within 0.." + END_OF_TIME + ": " + from + ".." + to);
        }
    }
}
