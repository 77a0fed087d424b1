package org.sanbao.supervision.readings;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Card;
import org.sanbao.shared.vocabulary.CardType;

/**
 * One person's reading of one version.
 *
 * @param person   who is asked
 * @param document as packs name themselves
 * @param number   which adoption of the document it is, from 1
 */
@CardType(value = "reading", means = "one employee's reading of a new version of a regulation")
public record ReadingCard(UUID id, UUID person, String document, Integer number) implements Card {}
