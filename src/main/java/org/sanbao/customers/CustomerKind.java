package org.sanbao.customers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Private person or firm. */
public enum CustomerKind {
    @JsonProperty("private")
    PRIVATE,
    @JsonProperty("firm")
    FIRM
}
