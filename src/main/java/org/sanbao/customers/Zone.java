package org.sanbao.customers;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a site lies from the service point, as limits of arrival distinguish it (S3-026). */
public enum Zone {
    @JsonProperty("urban")
    URBAN,
    @JsonProperty("suburban")
    SUBURBAN,
    @JsonProperty("remote")
    REMOTE
}
