package org.sanbao.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanbao.exchange.rows.ImportField;
import org.sanbao.exchange.rows.ImportKind;
import org.sanbao.exchange.rows.ImportOptions;

/**
 * An import as people read it.
 *
 * @param encoding of the text as it was found out, or {@code XLSX}
 * @param preview  the first rows, as wide as {@code columns}; empty once the rows are in
 * @param fields   what columns may be mapped to
 * @param mapping  by field the column; until somebody said, a guess
 * @param total    rows, and {@code done} those worked off by the run
 * @param tally    after the dry run what would become of the rows, during and after the run what became of them
 * @param trouble  why it stopped by itself, in words; null otherwise
 */
record BatchFile(
        UUID id,
        UUID org,
        ImportKind kind,
        BatchState state,
        String fileName,
        String encoding,
        List<String> columns,
        List<List<String>> preview,
        List<ImportField> fields,
        Map<String, String> mapping,
        ImportOptions options,
        int total,
        int done,
        Tally tally,
        String trouble,
        String by,
        Instant uploadedAt,
        Instant finishedAt) {}
