package org.sanbao.lists;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.sanbao.shared.Money;
import org.sanbao.shared.SafeCell;

/** RFC 4180 in UTF-8 with a byte order mark; times in the reader's zone, words guarded against being taken for formulas. */
final class CsvWriter implements FileWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CSVPrinter printer;
    private final ZoneId zone;

    CsvWriter(OutputStream into, ZoneId zone) throws IOException {
        this.zone = zone;
        Writer text = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        printer = CSVFormat.RFC4180.print(text);
    }

    @Override
    public void headings(List<String> words) throws IOException {
        printer.printRecord(words.stream().map(SafeCell::of).toList());
    }

    @Override
    public void line(List<Object> cells) throws IOException {
        var line = new ArrayList<Object>();
        for (Object cell : cells) {
            line.add(written(cell));
        }
        printer.printRecord(line);
    }

    private Object written(Object cell) {
        return switch (cell) {
            case null -> "";
            case Instant instant -> TIME.format(instant.atZone(zone));
            case Money money -> money.amount().toPlainString();
            case Number number -> number;
            default -> SafeCell.of(cell.toString());
        };
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
