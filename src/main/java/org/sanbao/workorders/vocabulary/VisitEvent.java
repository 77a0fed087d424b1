package org.sanbao.workorders.vocabulary;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;
import org.sanbao.shared.vocabulary.EventType.Origin;

/** What a technician reports from the way and the site; {@code happened} is the device's time, even when it is delivered later. */
public sealed interface VisitEvent extends Event {

    @EventType(
            value = "visit.departed",
            cards = {"job", "call", "customer", "site", "unit", "org"},
            means = "on the way")
    record Departed() implements VisitEvent {}

    @EventType(
            value = "visit.arrived",
            cards = {"job", "call", "complaint", "project", "customer", "site", "unit", "org"},
            means = "on site")
    record Arrived() implements VisitEvent {}

    @EventType(
            value = "work.began",
            cards = {"job", "customer", "site", "unit", "org"},
            origin = Origin.TICK,
            means = "tools out")
    record WorkBegan(boolean positionAgreed) implements VisitEvent {}

    /** @param fault code of the call's symptom, null when not listed */
    @EventType(
            value = "work.finished",
            cards = {"job", "call", "customer", "site", "unit", "org", "contract"},
            means = "work on site or in workshop ended")
    record WorkFinished(Result result, String fault, Boolean listedFault, boolean authorisedBody)
            implements VisitEvent {}

    @EventType(
            value = "visit.left",
            cards = {"job", "customer", "site", "unit", "org", "contract"},
            means = "leaves the site")
    record Left(boolean leaderApproved) implements VisitEvent {}

    @EventType(
            value = "visit.returned",
            cards = {"job", "customer", "unit", "org", "contract"},
            means = "back from the site")
    record Returned() implements VisitEvent {}
}
