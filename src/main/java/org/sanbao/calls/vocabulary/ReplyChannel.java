package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the company's reply was given. */
public enum ReplyChannel {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("writing")
    WRITING,
    @JsonProperty("in-person")
    IN_PERSON,
    @JsonProperty("system")
    SYSTEM
}
