package org.sanbao.workorders.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why it broke. */
public enum Cause {
    @JsonProperty("product")
    PRODUCT,
    @JsonProperty("supplier")
    SUPPLIER,
    @JsonProperty("works")
    WORKS,
    @JsonProperty("customer")
    CUSTOMER,
    @JsonProperty("misuse")
    MISUSE,
    @JsonProperty("force-majeure")
    FORCE_MAJEURE,
    @JsonProperty("normal-wear")
    NORMAL_WEAR,
    @JsonProperty("unknown")
    UNKNOWN
}
