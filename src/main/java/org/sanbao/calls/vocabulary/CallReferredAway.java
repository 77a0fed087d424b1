package org.sanbao.calls.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The customer was sent to somebody outside; {@code to} is a code of whom. */
@EventType(
        value = "call.referred-away",
        cards = {"call", "customer", "org", "dealer"},
        means = "customer sent to somebody outside")
public record CallReferredAway(String to, UUID by) implements Event {}
