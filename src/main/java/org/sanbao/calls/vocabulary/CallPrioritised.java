package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The order in which the call is to be taken up changed, by a clause that says so (S3-025). */
@EventType(
        value = "call.prioritised",
        cards = {"call", "customer", "org"},
        means = "a call moves up or down in the order of work")
public record CallPrioritised(Priority priority) implements Event {}
