package org.sanbao.calls.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The company's first reply to the matter itself. */
@EventType(
        value = "call.answered",
        cards = {"call", "customer", "org", "contract"},
        means = "the company's first substantive reply")
public record CallAnswered(UUID by, ReplyChannel channel) implements Event {}
