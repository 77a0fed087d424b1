package org.sanbao.journal.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Clocks of the rules that name this reason stand still from when it happened until {@link CaseResumed}. */
@EventType(
        value = "case.paused",
        cards = {"*"},
        means = "a case waits; pauses belong to the case")
public record CasePaused(WaitingReason reason) implements Event {}
