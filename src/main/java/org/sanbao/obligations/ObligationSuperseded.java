package org.sanbao.obligations;

import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Told of each case with open duties that a later version concerns by its {@code transition}; dated at the instant that version came into
 * force. Journalled, so that the replay judges anew when production did.
 *
 * @param edition the version that is in force from then on, {@code P1@1.1#4}
 */
@EventType(
        value = "obligation.superseded",
        cards = "*",
        means = "a later version is in force, which says what becomes of open duties")
public record ObligationSuperseded(String edition) implements Event {}
