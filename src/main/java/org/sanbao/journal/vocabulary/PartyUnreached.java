package org.sanbao.journal.vocabulary;

import java.util.UUID;
import org.sanbao.shared.vocabulary.Event;
import org.sanbao.shared.vocabulary.EventType;

/**
 * Sanbao was to tell somebody something and could not: a person has to. {@code party} and {@code about} as {@link PartyInformed} has them.
 *
 * @param of the journal's row that was to be told of
 */
@EventType(
        value = "party.unreached",
        cards = {"*"},
        means = "somebody could not be told by Sanbao itself (role or customer)")
public record PartyUnreached(String party, String about, UUID of) implements Event {}
