package org.sanbao.calls.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** One step was tried; {@code solved}: and it was enough. */
@EventType(
        value = "call.triaged",
        cards = {"call", "customer", "site", "unit", "org"},
        means = "one step of hotline, remote, site")
public record CallTriaged(Step step, boolean solved) implements Event {}
