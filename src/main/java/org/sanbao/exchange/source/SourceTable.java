package org.sanbao.exchange.source;

import java.io.IOException;
import java.util.List;

/** A table of another system's, read row by row: the first row names its columns. */
public interface SourceTable extends AutoCloseable {

    /** Names of the columns as written, cleaned of edges; a nameless one is called after its place ({@code #3}). */
    List<String> columns();

    /** What the bytes turned out to be: the name of the character encoding, or {@code XLSX}. */
    String encoding();

    /** The next row, or null after the last. A row that cannot be read comes as a damaged one; reading goes on behind it. */
    SourceRow next() throws IOException;

    @Override
    void close() throws IOException;

    /** Opens by what the bytes are, not by what the file is called. */
    static SourceTable open(byte[] file) {
        try {
            return SpreadsheetTable.isOne(file) ? new SpreadsheetTable(file) : new CsvTable(file);
        } catch (IOException e) {
            throw new FileUnreadable();
        }
    }
}
