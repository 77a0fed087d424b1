package org.sanbao.dispatch.technicians;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where the day begins and ends. */
public enum Base {
    @JsonProperty("home")
    HOME,
    @JsonProperty("depot")
    DEPOT
}
