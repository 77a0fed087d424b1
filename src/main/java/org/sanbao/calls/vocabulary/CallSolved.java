package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The fault is cleared; the line is still open. */
@EventType(
        value = "call.solved",
        cards = {"call", "customer", "unit", "org", "contract"},
        means = "fault cleared")
public record CallSolved() implements Event {}
