package org.sanbao.exchange.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma, semicolon or tab separated text (RFC 4180), in whatever encoding old systems write. */
final class CsvTable implements SourceTable {

    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> columns;
    private final String encoding;
    private long line;

    CsvTable(byte[] file) throws IOException {
        Encodings.Decoded decoded = Encodings.decode(file);
        String text = decoded.text();
        encoding = decoded.encoding();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.parse(new StringReader(text), format);
        records = parser.iterator();
        if (!records.hasNext()) {
            throw new FileUnreadable();
        }
        columns = Columns.named(records.next().toList());
        line = 1;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String encoding() {
        return encoding;
    }

    @Override
    public SourceRow next() {
        line++;
        try {
            return records.hasNext() ? row(records.next().toList()) : null;
        } catch (UncheckedIOException | IllegalStateException unclosedQuote) {
            return new SourceRow(line, Columns.fitted(List.of(), columns.size()), "unclosed-quote");
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private SourceRow row(List<String> cells) {
        boolean tooMany = cells.size() > columns.size()
                && cells.subList(columns.size(), cells.size()).stream().anyMatch(cell -> !cell.isBlank());
        return new SourceRow(
                line, Columns.fitted(new ArrayList<>(cells), columns.size()), tooMany ? "too-many-cells" : null);
    }

    /** The one that occurs most in the first line outside quotes. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
        char best = ',';
        long most = 0;
        for (char candidate : DELIMITERS) {
            long count = first.chars().filter(each -> each == candidate).count();
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
