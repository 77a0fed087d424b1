package org.sanbao.workorders.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who pays, as decided from the category. */
public enum Payment {
    @JsonProperty("free")
    FREE,
    @JsonProperty("contract")
    CONTRACT,
    @JsonProperty("paid")
    PAID,
    @JsonProperty("at-cost")
    AT_COST
}
