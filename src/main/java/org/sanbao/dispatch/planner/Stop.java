package org.sanbao.dispatch.planner;

/**
 * One stop of a tour.
 *
 * @param task the task's index, or {@link #DEPOT}
 * @param second whether this worker is the task's second person
 * @param arrival when the worker could begin at the earliest by the way alone
 */
public record Stop(int task, boolean second, int arrival, int start, int end) {

    public static final int DEPOT = -1;
}
