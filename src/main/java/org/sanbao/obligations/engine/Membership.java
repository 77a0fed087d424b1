package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.UUID;

/**
 * Something or somebody belongs to a set, so that recurring duties come round for it. Identified by the row that opened it.
 *
 * @param id     the journal row that opened it
 * @param set    the vocabulary's word
 * @param card   kind of the member, and its id
 * @param left   null while it lasts
 * @param worked occurrences up to here have been raised
 * @param next   the next occurrence, or null while no rule in force has one
 */
public record Membership(
        UUID id,
        String set,
        String card,
        UUID member,
        UUID stream,
        UUID unit,
        Instant joined,
        Instant left,
        Instant worked,
        Instant next) {

    Membership left(Instant at) {
        return new Membership(id, set, card, member, stream, unit, joined, at, worked, null);
    }

    Membership worked(Instant until, Instant following) {
        return new Membership(id, set, card, member, stream, unit, joined, left, until, following);
    }
}
