package org.sanbao.supervision.checks;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The life of a finding; its stream is the finding's own. */
public sealed interface FindingEvent extends Event {

    @EventType(
            value = "finding.raised",
            cards = {"finding", "org"},
            means = "an inspection found a clause not kept")
    record Raised(UUID inspection) implements FindingEvent {}

    @EventType(
            value = "finding.answered",
            cards = {"finding", "org"},
            means = "it was said how a finding was remedied")
    record Answered() implements FindingEvent {}

    @EventType(
            value = "finding.sent-back",
            cards = {"finding", "org"},
            means = "the remedy of a finding was not accepted")
    record SentBack() implements FindingEvent {}

    @EventType(
            value = "finding.settled",
            cards = {"finding", "org"},
            means = "the remedy of a finding was accepted")
    record Settled() implements FindingEvent {}
}
