package org.sanbao.regulation.drafts;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/** The document a draft changes, as it stands on its way into force. */
@CardType(value = "reg", means = "regulation (document)")
public record RegulationCard(UUID id, Status status) implements Card {

    /** The vocabulary's words; {@code CONSULTED} once a department was heard. */
    public enum Status {
        DRAFT,
        CONSULTED,
        SUBMITTED,
        APPROVED,
        IN_FORCE,
        REPEALED
    }

    static RegulationCard of(UUID draft, Status status) {
        return new RegulationCard(draft, status);
    }
}
