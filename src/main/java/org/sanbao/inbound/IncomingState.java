package org.sanbao.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What has become of something that came in. Only what is open or set aside can still become something else. */
public enum IncomingState {
    @JsonProperty("open")
    OPEN,
    /** Recognised as no message of a person; it can still be registered. */
    @JsonProperty("set-aside")
    SET_ASIDE,
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("joined")
    JOINED,
    @JsonProperty("discarded")
    DISCARDED;

    boolean isSettled() {
        return this != OPEN && this != SET_ASIDE;
    }
}
