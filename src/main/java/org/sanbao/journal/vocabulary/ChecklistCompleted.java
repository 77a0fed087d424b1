package org.sanbao.journal.vocabulary;

import java.util.List;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** A checklist was gone through; {@code missing}: ids of required items not done. */
@EventType(
        value = "checklist.completed",
        cards = {"*"},
        origin = EventType.Origin.TICK,
        means = "a checklist was gone through")
public record ChecklistCompleted(String list, List<String> missing) implements Event {}
