package org.sanbao.supervision.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * It was looked in a unit whether it keeps the regulation; its stream is the unit's.
 *
 * @param period   first day of the month or quarter it is for; null for one that is for none
 * @param findings how many clauses were found not kept
 * @param lookedAt how many clauses were looked at
 */
@EventType(
        value = "inspection.done",
        cards = {"org"},
        means = "it was looked in a unit whether it keeps the regulation")
public record InspectionDone(InspectionKind kind, LocalDate period, Integer findings, Integer lookedAt, UUID inspection)
        implements Event {}
