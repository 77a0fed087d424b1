package org.sanbao.exchange;

import java.util.List;
import java.util.UUID;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.Mapping;

/**
 * A file to be worked on.
 *
 * @param mapping null until somebody said which column is which field
 * @param done    rows worked off
 */
record Batch(
        UUID id,
        UUID org,
        ImportKind kind,
        BatchState state,
        String fileName,
        List<String> columns,
        Mapping mapping,
        int done,
        UUID by) {}
