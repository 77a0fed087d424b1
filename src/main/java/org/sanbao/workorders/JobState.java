package org.sanbao.workorders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a work order stands; states differ only in what may follow. */
public enum JobState {
    @JsonProperty("drawn-up")
    DRAWN_UP,
    @JsonProperty("assigned")
    ASSIGNED,
    @JsonProperty("in-hand")
    IN_HAND,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("cancelled")
    CANCELLED;

    private Set<JobState> next() {
        return switch (this) {
            case DRAWN_UP -> EnumSet.of(ASSIGNED, CANCELLED);
            case ASSIGNED -> EnumSet.of(DRAWN_UP, ASSIGNED, IN_HAND, FINISHED, CANCELLED);
            case IN_HAND -> EnumSet.of(DRAWN_UP, ASSIGNED, IN_HAND, FINISHED, CANCELLED);
            case FINISHED -> EnumSet.of(ASSIGNED, IN_HAND, FINISHED, CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> EnumSet.noneOf(JobState.class);
        };
    }

    boolean mayBecome(JobState other) {
        return next().contains(other);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static JobState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
