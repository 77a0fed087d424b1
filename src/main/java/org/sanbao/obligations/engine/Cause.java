package org.sanbao.obligations.engine;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sanbao.journal.Recorded;

/**
 * What raised something, as it was: kept with the obligation, so that later conditions read the trigger without looking it up.
 *
 * @param row      the journal's row, or a name-based id for what the engine itself found out
 * @param happened when it was true; the start of the occurrence in a recurring rule
 * @param refs     the cards it was about
 * @param occasion the occurrence of a recurring rule, or null
 */
public record Cause(
        UUID row,
        String type,
        Instant happened,
        UUID actor,
        Map<String, Object> attributes,
        Map<String, UUID> refs,
        Occasion occasion) {

    static Cause of(Recorded row) {
        return new Cause(row.id(), row.type(), row.happened(), row.actor(), row.attributes(), row.refs(), null);
    }
}
