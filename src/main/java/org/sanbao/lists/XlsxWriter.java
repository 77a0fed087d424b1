package org.sanbao.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.sanbao.shared.Money;

/**
 * One sheet with real dates, times and numbers. Words are cells of type text, which no program takes for a formula. Whatever is written
 * goes out every thousand lines.
 */
final class XlsxWriter implements FileWriter {

    /** Lines a sheet can have, headings included (ECMA-376). */
    static final int MOST = 1_048_576;

    private static final int LONGEST = 32_767;
    private static final int FLUSHED_EVERY = 1000;
    private static final String TIME = "yyyy-mm-dd hh:mm";
    private static final String DAY = "yyyy-mm-dd";
    private static final String AMOUNT = "#,##0.00";

    private final Workbook book;
    private final Worksheet sheet;
    private final ZoneId zone;
    private int n;

    XlsxWriter(OutputStream into, String name, ZoneId zone) {
        book = new Workbook(into, "Sanbao", "1.0");
        sheet = book.newWorksheet(name);
        this.zone = zone;
    }

    @Override
    public void headings(List<String> words) throws IOException {
        sheet.freezePane(0, 1);
        line(List.copyOf(words));
    }

    @Override
    public void line(List<Object> cells) throws IOException {
        if (n == MOST) {
            throw new TooLongForSheet(MOST - 1);
        }
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        n++;
        if (n % FLUSHED_EVERY == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        switch (cell) {
            case null -> {}
            case Instant instant -> {
                sheet.value(n, column, instant.atZone(zone).toLocalDateTime());
                sheet.style(n, column).format(TIME).set();
            }
            case LocalDate day -> {
                sheet.value(n, column, day);
                sheet.style(n, column).format(DAY).set();
            }
            case Money money -> {
                sheet.value(n, column, money.amount());
                sheet.style(n, column).format(AMOUNT).set();
            }
            case Number number -> sheet.value(n, column, number);
            default -> sheet.value(n, column, shortened(cell.toString()));
        }
    }

    /** What a cell can hold. */
    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
