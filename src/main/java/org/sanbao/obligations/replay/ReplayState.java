package org.sanbao.obligations.replay;

/** How far a replay has come; states differ only in what may follow. */
enum ReplayState {
    WAITING,
    RUNNING,
    /** By hand, before it came to an end. */
    STOPPED,
    FINISHED,
    FAILED;

    boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
