package org.sanbao.dispatch.board;

import java.time.Instant;

/**
 * The earliest limit of a duty that is open on a case.
 *
 * @param pack    with {@code version} and {@code clause}: where it stands
 * @param arrival whether somebody must be there by then; else another deed is asked for
 */
public record Due(Instant at, String pack, String version, String clause, boolean arrival) {

    /** An edition is {@code P1@1.0#1}: pack, version, and how often it was put in force. */
    static Due of(Instant at, String edition, String clause, boolean arrival) {
        int split = edition.indexOf('@');
        String version = edition.substring(split + 1).replaceAll("#.*", "");
        return new Due(at, edition.substring(0, split), version, clause, arrival);
    }
}
