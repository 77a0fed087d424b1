package org.sanbao.supervision.checks;

import java.time.LocalDate;
import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * A clause that an inspection found not kept.
 *
 * @param kind       of the inspection
 * @param answerable who is to remedy it
 * @param inspector  who found it
 * @param document   as packs name themselves
 * @param dueOn      by when it is to be remedied; null: when the regulation says
 */
@CardType(value = "finding", means = "a clause that an inspection found not kept")
public record FindingCard(
        UUID id, InspectionKind kind, UUID answerable, UUID inspector, String document, String clause, LocalDate dueOn)
        implements Card {}
