package org.sanbao.dispatch.planner;

/**
 * What a plan costs, by cause; the weights are in it already.
 *
 * @param promises of broken promises
 * @param leftOut of tasks left out
 * @param waiting of tasks that wait
 * @param way of distance, driving and duration
 * @param work of tours in use, overtime and uneven work
 * @param changes of differences to the plan before
 */
public record Cost(long promises, long leftOut, long waiting, long way, long work, long changes) {

    public static final Cost NOTHING = new Cost(0, 0, 0, 0, 0, 0);

    public long total() {
        return promises + leftOut + waiting + way + work + changes;
    }

    public Cost plus(Cost other) {
        return new Cost(
                promises + other.promises,
                leftOut + other.leftOut,
                waiting + other.waiting,
                way + other.way,
                work + other.work,
                changes + other.changes);
    }
}
