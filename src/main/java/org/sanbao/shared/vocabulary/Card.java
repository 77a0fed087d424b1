package org.sanbao.shared.vocabulary;

import java.util.UUID;

/**
 * The state of a thing a case hangs on, as rules may read it: a record annotated {@link CardType}. Components other than the id may be
 * null, which a rule sees as absent. Never personal data.
 */
public interface Card {
    UUID id();
}
