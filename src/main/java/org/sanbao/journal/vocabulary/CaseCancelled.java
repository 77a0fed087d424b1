package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Everything open in the case falls away; {@code why} is a code, words stay outside the journal. */
@EventType(
        value = "case.cancelled",
        cards = {"*"},
        means = "the case falls away")
public record CaseCancelled(String why) implements Event {}
