package org.sanbao.documents;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A signature as it is stored, and the journal row that carries its hash and the page's. */
record SignatureRow(
        UUID id,
        int version,
        String role,
        SigningWay way,
        byte[] statement,
        byte[] hash,
        Instant signedAt,
        UUID journalled) {

    boolean isWhole() {
        return Arrays.equals(Hash.of(statement), hash);
    }
}
