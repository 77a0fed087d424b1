package org.sanbao.journal.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Somebody took over what was passed on. */
@EventType(
        value = "task.received",
        cards = {"*"},
        means = "and taken over")
public record TaskReceived(String task, UUID by) implements Event {}
