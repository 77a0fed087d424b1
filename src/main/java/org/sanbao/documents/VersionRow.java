package org.sanbao.documents;

import java.time.Instant;
import java.util.UUID;

/** One version of a paper: the page as bytes and what was hashed. */
record VersionRow(
        UUID paper,
        int version,
        String token,
        byte[] page,
        byte[] hash,
        Instant drawnAt,
        Instant frozenAt,
        String why) {

    boolean isFrozen() {
        return frozenAt != null;
    }

    /** Whether the bytes are still those that were hashed. */
    boolean isWhole() {
        return java.util.Arrays.equals(Hash.of(page), hash);
    }
}
