package org.sanbao.access.vocabulary;

import java.util.List;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** @param fields which were changed, by name; what they held is personal and stands beside the journal */
@EventType(
        value = "person.changed",
        cards = {"person", "org"},
        means = "what is written down of an employee changed: name, language, how to be reached")
public record PersonChanged(List<String> fields) implements Event {}
