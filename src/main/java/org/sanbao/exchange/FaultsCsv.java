package org.sanbao.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Faults as a file that spreadsheets open: UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, so that what another system's file says is never executed.
 */
@Component
class FaultsCsv {

    private static final String FORMULA_BEGINS = "=+-@\t\r\n";

    private final Texts texts;

    FaultsCsv(Texts texts) {
        this.texts = texts;
    }

    byte[] of(List<FaultLine> faults, Locale language) {
        var text = new StringBuilder("\uFEFF");
        try (var printer = CSVFormat.RFC4180.print(text)) {
            for (String column : List.of("row", "column", "value", "words")) {
                printer.print(texts.get(language, "exchange.faults." + column, Map.of()));
            }
            printer.println();
            for (FaultLine fault : faults) {
                printer.printRecord(fault.row(), harmless(fault.column()), harmless(fault.value()), fault.words());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String harmless(String cell) {
        return cell == null || cell.isEmpty() || FORMULA_BEGINS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
