package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The line is closed (S3-013). {@code firstContact}: solved without anybody going there. */
@EventType(
        value = "call.closed",
        cards = {"call", "customer", "unit", "org", "contract", "job"},
        means = "register line closed")
public record CallClosed(boolean firstContact) implements Event {}
