package org.sanbao.calls.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** Whoever was asked first hands the call to a colleague, who answers for it from now on; {@code registered}: in the register, not by word of mouth. */
@EventType(
        value = "call.handed-over",
        cards = {"call", "customer", "org"},
        means = "responsibility passes")
public record CallHandedOver(UUID from, UUID to, boolean registered) implements Event {}
