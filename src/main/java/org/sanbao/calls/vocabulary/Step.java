package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Step of solving a call without going there, then by going there. */
public enum Step {
    @JsonProperty("hotline")
    HOTLINE,
    @JsonProperty("remote")
    REMOTE,
    @JsonProperty("onsite")
    ONSITE
}
