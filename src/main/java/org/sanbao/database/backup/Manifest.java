package org.sanbao.database.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format    1; a reader refuses what it does not know
 * @param made      when, for people
 * @param schema    version of the last migration that had run
 * @param postgres  version of the server it was read from, for people
 * @param seal      last seal of the journal in hexadecimal, or null before the first
 * @param tables    in the order of their names
 * @param sequences last value of each sequence that was used
 */
record Manifest(
        int format,
        Instant made,
        String schema,
        String postgres,
        String seal,
        List<Table> tables,
        Map<String, Long> sequences) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";

    /** @param sha256 of the rows as COPY wrote them, in hexadecimal */
    record Table(String name, List<String> columns, long rows, String sha256) {
        String entry() {
            return "tables/" + name + ".copy";
        }
    }

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
