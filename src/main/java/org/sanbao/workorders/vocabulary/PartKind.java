package org.sanbao.workorders.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a replaced part is looked at: worn out, under guarantee, or neither. */
public enum PartKind {
    @JsonProperty("wear")
    WEAR,
    @JsonProperty("guarantee")
    GUARANTEE,
    @JsonProperty("ordinary")
    ORDINARY
}
