package org.sanbao.calls;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a call falls away. */
public enum CancelReason {
    /** The customer no longer wants it. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** It was written down by mistake. */
    @JsonProperty("mistaken")
    MISTAKEN,
    /** It is not for us to see to. */
    @JsonProperty("not-ours")
    NOT_OURS
}
