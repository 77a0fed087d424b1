package org.sanbao.dispatch.plans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a question to the planner has come; states differ only in what may follow. */
enum PlanState {
    @JsonProperty("waiting")
    WAITING,
    @JsonProperty("running")
    RUNNING,
    /** Somebody has seen enough: the best found so far is the answer. */
    @JsonProperty("stopping")
    STOPPING,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("failed")
    FAILED,
    /** All or part of it was booked. */
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("dropped")
    DROPPED;

    boolean isThinking() {
        return this == WAITING || this == RUNNING || this == STOPPING;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
