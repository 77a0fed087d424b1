package org.sanbao.regulation.drafts;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/** The life of a regulation's draft. */
public sealed interface RegulationEvent extends Event {

    @EventType(
            value = "regulation.drafted",
            cards = {"reg"},
            means = "a draft or amendment exists")
    record Drafted() implements RegulationEvent {}

    /** @param person who works on the draft from now on */
    @EventType(
            value = "regulation.expert-named",
            cards = {"reg"},
            means = "a person is named to the drafting group")
    record ExpertNamed(UUID person) implements RegulationEvent {}

    /** @param person who worked on the draft until now */
    @EventType(
            value = "regulation.expert-released",
            cards = {"reg"},
            means = "a person is no longer in the drafting group")
    record ExpertReleased(UUID person) implements RegulationEvent {}

    /**
     * @param unit  who is to be heard
     * @param until the last day it may say something
     * @param again whether it only has another last day: it was asked before, and has not answered since
     */
    @EventType(
            value = "regulation.hearing-asked",
            cards = {"reg"},
            means = "a unit is asked what it says of a draft")
    record HearingAsked(UUID unit, LocalDate until, Boolean again) implements RegulationEvent {}

    /** @param unit who was heard; {@code agrees} whether it has nothing against it */
    @EventType(
            value = "regulation.consulted",
            cards = {"reg"},
            means = "a group was heard")
    record Consulted(UUID unit, Boolean agrees) implements RegulationEvent {}

    /** @param revision of the writing the approver is to decide about */
    @EventType(
            value = "regulation.submitted",
            cards = {"reg"},
            means = "put forward for approval")
    record Submitted(Integer revision) implements RegulationEvent {}

    /**
     * @param revision of the writing that was sent back
     * @param drafter  who had put it forward
     */
    @EventType(
            value = "regulation.sent-back",
            cards = {"reg"},
            means = "not approved as it stands")
    record SentBack(Integer revision, UUID drafter) implements RegulationEvent {}

    @EventType(
            value = "regulation.withdrawn",
            cards = {"reg"},
            means = "the draft was given up")
    record Withdrawn() implements RegulationEvent {}

    /**
     * @param effective first day in force
     * @param adoption  what is in force from then on
     * @param drafter   who had put it forward
     */
    @EventType(
            value = "regulation.promulgated",
            cards = {"reg"},
            means = "in force from a date")
    record Promulgated(LocalDate effective, UUID adoption, UUID drafter) implements RegulationEvent {}

    /**
     * @param effective first day on which it is no longer in force
     * @param adoption  what ends then
     * @param drafter   who had put it forward
     */
    @EventType(
            value = "regulation.repealed",
            cards = {"reg"},
            means = "out of force")
    record Repealed(LocalDate effective, UUID adoption, UUID drafter) implements RegulationEvent {}
}
