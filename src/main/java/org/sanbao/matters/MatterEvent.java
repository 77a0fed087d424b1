package org.sanbao.matters;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The life of a matter; its stream is the matter's own. */
public sealed interface MatterEvent extends Event {

    /** @param origin stream of the case it came of */
    @EventType(
            value = "matter.opened",
            cards = {"matter", "org"},
            means = "a clause opened a matter for somebody to see to")
    record Opened(UUID origin) implements MatterEvent {}

    @EventType(
            value = "matter.answered",
            cards = {"matter", "org"},
            means = "it was said what was done about a matter")
    record Answered() implements MatterEvent {}

    @EventType(
            value = "matter.sent-back",
            cards = {"matter", "org"},
            means = "what was done about a matter was not accepted")
    record SentBack() implements MatterEvent {}

    @EventType(
            value = "matter.settled",
            cards = {"matter", "org"},
            means = "what was done about a matter was accepted")
    record Settled() implements MatterEvent {}

    @EventType(
            value = "matter.withdrawn",
            cards = {"matter", "org"},
            means = "a matter fell away with the breach it followed from")
    record Withdrawn() implements MatterEvent {}
}
