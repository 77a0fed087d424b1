package org.sanbao.exchange;

import java.time.Instant;
import java.util.UUID;
import org.sanbao.exchange.rows.ImportKind;

/** An import in a list; see {@link BatchFile}. */
record BatchLine(
        UUID id,
        ImportKind kind,
        BatchState state,
        String fileName,
        int total,
        int done,
        Tally tally,
        String by,
        Instant uploadedAt) {}
