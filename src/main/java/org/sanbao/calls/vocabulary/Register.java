package org.sanbao.calls.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whose book it is written in; regulations differ in who receives a request (C06). */
public enum Register {
    @JsonProperty("service")
    SERVICE,
    @JsonProperty("sales-office")
    SALES_OFFICE,
    @JsonProperty("dealer")
    DEALER,
    @JsonProperty("works")
    WORKS,
    @JsonProperty("project")
    PROJECT,
    @JsonProperty("desk")
    DESK
}
