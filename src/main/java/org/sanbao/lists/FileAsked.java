package org.sanbao.lists;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/**
 * How a list is wanted as a file; the filter is the list's own and comes beside it.
 *
 * @param format  null: {@code CSV}
 * @param columns what of it, in this order; null or empty: every column
 * @param sort    column to sort by, {@code -} before it for the other way round; null: the list's own order
 * @param zone    IANA zone of the reader, in which its times are written; null: UTC
 */
public record FileAsked(Format format, List<String> columns, String sort, ZoneId zone) {

    public FileAsked {
        format = format == null ? Format.CSV : format;
        zone = zone == null ? ZoneOffset.UTC : zone;
        columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** Comma-separated for any program, or a sheet with real dates and numbers. */
    public enum Format {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        final String type;

        Format(String type) {
            this.type = type;
        }
    }
}
