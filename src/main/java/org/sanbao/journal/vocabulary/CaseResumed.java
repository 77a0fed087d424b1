package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The wait is over; {@code reason} is the one of the pause. */
@EventType(
        value = "case.resumed",
        cards = {"*"},
        means = "the wait is over")
public record CaseResumed(String reason) implements Event {}
