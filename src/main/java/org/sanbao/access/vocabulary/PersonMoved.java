package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "person.moved",
        cards = {"person", "org"},
        means = "changed post")
public record PersonMoved(Kind kind, String why) implements Event {

    public enum Kind {
        TRANSFER,
        PROMOTION,
        OUT_OF_POST
    }
}
