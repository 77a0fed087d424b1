package org.sanbao.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a mail needs nobody's answer (RFC 3834, RFC 3464, RFC 2919). */
public enum Aside {
    @JsonProperty("auto-reply")
    AUTO_REPLY,
    @JsonProperty("bounce")
    BOUNCE,
    @JsonProperty("bulk")
    BULK,
    /** From one of our own addresses. */
    @JsonProperty("loop")
    LOOP
}
