package org.sanbao.workorders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What a technician presses on a visit. Each once, but for the pause. */
public enum Step {
    @JsonProperty("accepted")
    ACCEPTED(VisitState.ACCEPTED),
    @JsonProperty("departed")
    DEPARTED(VisitState.UNDER_WAY),
    @JsonProperty("arrived")
    ARRIVED(VisitState.ON_SITE),
    @JsonProperty("began")
    BEGAN(VisitState.WORKING),
    @JsonProperty("paused")
    PAUSED(VisitState.PAUSED),
    @JsonProperty("resumed")
    RESUMED(VisitState.WORKING),
    @JsonProperty("finished")
    FINISHED(VisitState.FINISHED),
    @JsonProperty("left")
    LEFT(VisitState.LEFT),
    @JsonProperty("returned")
    RETURNED(VisitState.RETURNED);

    private final VisitState leadsTo;

    Step(VisitState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Steps may be forgotten, and may be delivered late and out of order: the visit only ever moves forward, but for the pause. */
    VisitState from(VisitState now) {
        boolean pause = this == PAUSED || this == RESUMED;
        boolean back = pause ? now.compareTo(VisitState.PAUSED) > 0 : now.compareTo(leadsTo) >= 0;
        return back ? now : leadsTo;
    }

    boolean isRepeatable() {
        return this == PAUSED || this == RESUMED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Step of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
