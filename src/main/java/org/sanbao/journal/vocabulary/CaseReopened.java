package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** An ended case goes on; each rule says what becomes of its clocks. */
@EventType(
        value = "case.reopened",
        cards = {"*"},
        means = "closed case opened again")
public record CaseReopened(String why) implements Event {}
