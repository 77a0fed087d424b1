package org.sanbao.exchange.source;

import java.util.List;

/**
 * A row as it stands in the file.
 *
 * @param number in the file as people count, the header being 1
 * @param cells  as many as there are columns, missing ones empty; never null
 * @param damage why it cannot be used, as a message code; null for a sound row
 */
public record SourceRow(long number, List<String> cells, String damage) {

    /** Whether nothing is written in it. */
    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
