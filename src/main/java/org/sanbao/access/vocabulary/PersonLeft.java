package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "person.left",
        cards = {"person", "org"},
        means = "left")
public record PersonLeft(How how) implements Event {

    public enum How {
        RESIGNED,
        COUNTED_AS_RESIGNED,
        DISMISSED,
        RETIRED
    }
}
