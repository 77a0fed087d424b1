package org.sanbao.workorders;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far a visit has come, in order; {@code WITHDRAWN} when the job was given to somebody else before. */
public enum VisitState {
    @JsonProperty("planned")
    PLANNED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("under-way")
    UNDER_WAY,
    @JsonProperty("on-site")
    ON_SITE,
    @JsonProperty("working")
    WORKING,
    @JsonProperty("paused")
    PAUSED,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("left")
    LEFT,
    @JsonProperty("returned")
    RETURNED,
    @JsonProperty("withdrawn")
    WITHDRAWN;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static VisitState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
