package org.sanbao.workorders.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What kind of work is ordered. */
public enum JobKind {
    @JsonProperty("repair")
    REPAIR,
    @JsonProperty("installation")
    INSTALLATION,
    @JsonProperty("commissioning")
    COMMISSIONING,
    @JsonProperty("maintenance")
    MAINTENANCE,
    @JsonProperty("works-repair")
    WORKS_REPAIR,
    @JsonProperty("workshop")
    WORKSHOP
}
