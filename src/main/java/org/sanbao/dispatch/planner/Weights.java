package org.sanbao.dispatch.planner;

/**
 * What a plan costs, beside what its tasks and workers say themselves. Whole numbers; what matters more gets the larger figure.
 *
 * @param distance of each unit of distance
 * @param driving of each unit of time on the way
 * @param duration of each unit of time from setting out to return. When it is not 0, everybody sets out as late as the earliest return
 *     allows, and every start follows from that; otherwise every task starts as early as it can
 * @param overtime of each unit of time that a return is later than the last shift
 * @param spread of each minute's square of a worker's working time (60 units a minute; service and driving, with what was worked before),
 *     so that evenly spread work is the cheapest
 * @param moved of a task that another worker does than before
 * @param shifted of each unit of time between a task's start and its start before
 */
public record Weights(
        long distance, long driving, long duration, long overtime, long spread, long moved, long shifted) {

    public static final Weights DISTANCE = new Weights(1, 0, 0, 0, 0, 0, 0);
    public static final Weights DURATION = new Weights(0, 0, 1, 0, 0, 0, 0);

    public Weights {
        if (Math.min(
                        Math.min(Math.min(distance, driving), Math.min(duration, overtime)),
                        Math.min(spread, Math.min(moved, shifted)))
                < 0) {
            throw new IllegalArgumentException("a weight below nothing");
        }
    }
}
