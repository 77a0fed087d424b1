package org.sanbao.dispatch.planner;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What one worker could do about one task, all other tours staying in their order. */
public sealed interface Candidate {

    int worker();

    /**
     * The worker can do it.
     *
     * @param second who would be the second person, of a task for two
     * @param after how many of the worker's stops come before it
     * @param way how much longer the worker is on the way, in units of time
     * @param cost what the plan's cost rises by, beside the task's no longer being left out
     * @param late the promises that would be broken by more than now, the task's own ones too
     */
    record Possible(
            int worker,
            OptionalInt second,
            int after,
            int arrival,
            int start,
            int end,
            int way,
            long cost,
            List<Late> late)
            implements Candidate {}

    /**
     * A promise that would suffer.
     *
     * @param due which of the task's promises
     * @param by how late it would be, in units of time
     * @param more by how much later than now
     */
    record Late(int task, int due, int by, int more) {}

    /**
     * The worker cannot do it.
     *
     * @param because what keeps the worker from it: without all of these it would be possible, without some of them it would not
     */
    record Impossible(int worker, Set<Constraint> because) implements Candidate {
        public Impossible {
            because = Set.copyOf(because);
        }
    }
}
