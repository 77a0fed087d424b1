package org.sanbao.calls;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why an ended call goes on. */
public enum ReopenReason {
    @JsonProperty("fault-came-back")
    FAULT_CAME_BACK,
    @JsonProperty("ended-by-mistake")
    ENDED_BY_MISTAKE,
    @JsonProperty("customer-disagrees")
    CUSTOMER_DISAGREES
}
