package org.sanbao.dispatch.planner;

/** What can keep a worker from a task. Each says what taking it away means. */
public enum Constraint {
    /** The worker's shifts would have to begin earlier or end later. */
    SHIFT,
    /** The worker would have to work on between the shifts and through the breaks. */
    ABSENCE,
    /** The task would have to be possible outside its windows. */
    WINDOW,
    /** The task's start would have to be unlocked. */
    LOCKED_START,
    /** The worker's other tasks would have to go. */
    FULL,
    /** The worker would need further parts, or a depot that has them. */
    PART,
    /** The worker would need further tools, or a depot that has them. */
    TOOL,
    SKILL,
    EXCLUDED,
    /** The task is locked to somebody else. */
    LOCKED_WORKER,
    /** Nobody could be the second person at that time. */
    SECOND
}
