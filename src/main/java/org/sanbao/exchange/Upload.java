package org.sanbao.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sanbao.exchange.source.FileUnreadable;
import org.sanbao.exchange.source.SourceRow;
import org.sanbao.exchange.source.SourceTable;

/**
 * A first look at a file.
 *
 * @param preview its first rows
 * @param rows    how many are not empty
 */
record Upload(String encoding, List<String> columns, List<List<String>> preview, int rows) {

    private static final int PREVIEWED = 10;
    private static final int MOST_ROWS = 200_000;
    private static final int MOST_COLUMNS = 200;

    /** @throws FileUnreadable if it is no table, or has no rows */
    static Upload of(byte[] file) {
        try (var table = SourceTable.open(file)) {
            var preview = new ArrayList<List<String>>();
            int rows = 0;
            for (SourceRow row = table.next(); row != null; row = table.next()) {
                if (!row.isEmpty() || row.damage() != null) {
                    rows++;
                    if (preview.size() < PREVIEWED) {
                        preview.add(row.cells());
                    }
                }
            }
            check(table.columns().size(), rows);
            return new Upload(table.encoding(), table.columns(), preview, rows);
        } catch (IOException e) {
            throw new FileUnreadable();
        }
    }

    private static void check(int columns, int rows) {
        if (rows == 0 || columns > MOST_COLUMNS) {
            throw new FileUnreadable();
        }
        if (rows > MOST_ROWS) {
            throw new FileTooLong(MOST_ROWS);
        }
    }
}
