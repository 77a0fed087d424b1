package org.sanbao.exchange.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX workbook, streamed. Dates come as ISO 8601, numbers as plain decimals, formulas as their last value. */
final class SpreadsheetTable implements SourceTable {

    /** Beyond this unpacked, a file is a bomb and no table of ours. */
    private static final long MOST_UNPACKED = 512L * 1024 * 1024;

    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final List<String> columns;

    SpreadsheetTable(byte[] file) throws IOException {
        refuseBombs(file);
        workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
        stream = workbook.getFirstSheet().openStream();
        rows = stream.iterator();
        if (!rows.hasNext()) {
            throw new FileUnreadable();
        }
        columns = Columns.named(cells(rows.next()));
    }

    static boolean isOne(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public String encoding() {
        return "XLSX";
    }

    @Override
    public SourceRow next() {
        if (!rows.hasNext()) {
            return null;
        }
        Row row = rows.next();
        return new SourceRow(row.getRowNum(), Columns.fitted(cells(row), columns.size()), null);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    private static List<String> cells(Row row) {
        return row.stream().map(SpreadsheetTable::text).toList();
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            String format = cell.getDataFormatString();
            boolean date = format != null
                    && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches(".*[yYdD].*");
            return date
                    ? date(cell.asDate())
                    : new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
        }
        return cell.getText();
    }

    private static String date(LocalDateTime date) {
        return date.toLocalTime().toSecondOfDay() == 0 ? date.toLocalDate().toString() : date.toString();
    }

    /** Unpacks once to nowhere, because a bomb may lie about its size. */
    private static void refuseBombs(byte[] file) throws IOException {
        long unpacked = 0;
        byte[] buffer = new byte[64 * 1024];
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                try (var content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new FileUnreadable();
                        }
                    }
                }
            }
        }
    }
}
