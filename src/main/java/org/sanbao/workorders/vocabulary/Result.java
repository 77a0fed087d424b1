package org.sanbao.workorders.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How work on site or in the workshop ended. */
public enum Result {
    @JsonProperty("solved")
    SOLVED,
    @JsonProperty("not-solved")
    NOT_SOLVED,
    @JsonProperty("taken-away")
    TAKEN_AWAY
}
