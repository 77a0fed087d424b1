package org.sanbao.supervision.readings;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The life of a reading; its stream is the reading's own. */
public sealed interface ReadingEvent extends Event {

    @EventType(
            value = "regulation.presented",
            cards = {"reading", "org"},
            means = "an employee is asked to read a new version and to confirm it")
    record Presented() implements ReadingEvent {}

    @EventType(
            value = "regulation.acknowledged",
            cards = {"reading", "org"},
            means = "an employee confirmed having read a new version")
    record Acknowledged() implements ReadingEvent {}

    @EventType(
            value = "regulation.reading-lapsed",
            cards = {"reading", "org"},
            means = "an employee need no longer read a version: a later one came, or it governs elsewhere")
    record Lapsed() implements ReadingEvent {}
}
