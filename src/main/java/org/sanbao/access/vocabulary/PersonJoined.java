package org.sanbao.access.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

@EventType(
        value = "person.joined",
        cards = {"person", "org"},
        means = "started or took a post")
public record PersonJoined(String post) implements Event {}
