package org.sanbao.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.sanbao.shared.SafeCell;
import org.sanbao.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Faults as a file that spreadsheets open: UTF-8 with a byte order mark. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, so that what another system's file says is never executed.
 */
@Component
class FaultsCsv {

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
                printer.printRecord(
                        fault.row(), SafeCell.of(fault.column()), SafeCell.of(fault.value()), fault.words());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
