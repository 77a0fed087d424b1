package org.sanbao.regulation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sanbao.regulation.reader.Adaptation;

/**
 * A version of a document in force somewhere.
 *
 * @param number   counts the adoptions of the document from 1
 * @param units    with all units below; empty is the whole company
 * @param products product lines; empty is all
 * @param until    null while open
 */
record Adoption(
        UUID id,
        String document,
        int number,
        UUID version,
        Set<UUID> units,
        Set<String> products,
        Map<String, String> params,
        Set<String> switchedOff,
        Instant from,
        Instant until) {

    boolean inForce(Instant at) {
        return !at.isBefore(from) && (until == null || at.isBefore(until));
    }

    Adaptation adaptation() {
        return new Adaptation(number, params, switchedOff);
    }
}
