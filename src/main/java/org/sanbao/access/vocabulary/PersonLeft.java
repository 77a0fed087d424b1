package org.sanbao.access.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "person.left",
        cards = {"person", "org"},
        means = "left")
public record PersonLeft(How how) implements Event {

    public enum How {
        @JsonProperty("resigned")
        RESIGNED,
        @JsonProperty("counted-as-resigned")
        COUNTED_AS_RESIGNED,
        @JsonProperty("dismissed")
        DISMISSED,
        @JsonProperty("retired")
        RETIRED
    }
}
