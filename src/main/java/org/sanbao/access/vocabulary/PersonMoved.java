package org.sanbao.access.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "person.moved",
        cards = {"person", "org"},
        means = "changed post")
public record PersonMoved(Kind kind, String why) implements Event {

    public enum Kind {
        @JsonProperty("transfer")
        TRANSFER,
        @JsonProperty("promotion")
        PROMOTION,
        @JsonProperty("out-of-post")
        OUT_OF_POST
    }
}
