package org.sanbao.dispatch.planner;

/**
 * One worker on one day; somebody planned over a week is a worker for each day.
 *
 * @param start the place of setting out; who is on a job already starts at its place when it ends
 * @param end the place to which the tour returns within the hours
 * @param pace how long services take, in per cent of the task's service time
 * @param worked units of time worked before this plan, for fairness
 * @param fixed what the tour costs as soon as it has a task
 */
public record Worker(int start, int end, Hours hours, Kit kit, int pace, int worked, long fixed) {

    public Worker {
        if (pace <= 0 || pace > 1000 || worked < 0 || fixed < 0) {
            throw new IllegalArgumentException("pace " + pace + ", worked " + worked + ", fixed " + fixed);
        }
    }

    public static Worker at(int place, Hours hours, Kit kit) {
        return new Worker(place, place, hours, kit, 100, 0, 0);
    }
}
