package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Order in which calls of one unit are taken up. */
public enum Priority {
    @JsonProperty("normal")
    NORMAL,
    @JsonProperty("high")
    HIGH,
    @JsonProperty("first")
    FIRST
}
