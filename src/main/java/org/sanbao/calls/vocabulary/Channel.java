package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a call reached us. */
public enum Channel {
    @JsonProperty("phone")
    PHONE,
    @JsonProperty("mail")
    MAIL,
    @JsonProperty("letter")
    LETTER,
    @JsonProperty("visit")
    VISIT,
    @JsonProperty("web")
    WEB,
    @JsonProperty("dealer")
    DEALER
}
