package org.sanbao.matters;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * A matter that a clause opened.
 *
 * @param document as packs name themselves; with {@code clause}: what opened it
 * @param putTo    who was to see to it when it was opened
 */
@CardType(value = "matter", means = "what a clause opened for somebody to see to")
public record MatterCard(UUID id, MatterKind kind, String document, String clause, UUID putTo) implements Card {}
