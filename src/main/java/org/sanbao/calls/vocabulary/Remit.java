package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether it is for us to see to. */
public enum Remit {
    @JsonProperty("own")
    OWN,
    @JsonProperty("other")
    OTHER
}
