package org.sanbao.dispatch.technicians;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why somebody is away. */
public enum AbsenceKind {
    @JsonProperty("leave")
    LEAVE,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("sick")
    SICK,
    @JsonProperty("other")
    OTHER;

    /** For readers whom it does not concern: sick is among other reasons. */
    AbsenceKind discreet() {
        return this == SICK ? OTHER : this;
    }
}
