package org.sanbao.dispatch.planner;

/**
 * A hard constraint that a plan breaks.
 *
 * @param worker the tour's worker, or -1 when it concerns none
 * @param task the task, or -1 for the depot, setting out and return
 */
public record Fault(Rule rule, int worker, int task) {

    /** What is broken. */
    public enum Rule {
        /** Planned twice, or neither planned nor left out, or a stop that is no task of the problem. */
        COUNT,
        SKILL,
        EXCLUDED,
        LOCK,
        TOOL,
        PART,
        WINDOW,
        /** A second person is missing, too many, or begins at another instant. */
        SECOND,
        /** Begun before it could be reached. */
        WAY,
        /** Outside the hours, across an absence, or an end that does not follow from the start. */
        HOURS
    }
}
