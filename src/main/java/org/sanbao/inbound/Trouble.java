package org.sanbao.inbound;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a mail was not taken in: it stays in its mailbox, and a clerk reads it there. */
public enum Trouble {
    @JsonProperty("unreadable")
    UNREADABLE,
    @JsonProperty("too-large")
    TOO_LARGE
}
