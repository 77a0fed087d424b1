package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** What {@code event} said about {@code attribute} was wrong; the corrected cards come with it. */
@EventType(
        value = "record.corrected",
        cards = {"*"},
        means = "an attribute of an earlier event was wrong")
public record RecordCorrected(String event, String attribute) implements Event {}
