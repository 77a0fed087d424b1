package org.sanbao.eventlogs;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sanbao.eventlogs.rules.LogReplay;
import org.sanbao.obligations.engine.Obligation;

/** Every obligation a replay found, one a line (RFC 4180), for whoever wants to see what stands behind a figure. Times in UTC. */
final class ObligationsFile implements AutoCloseable {

    private final BufferedWriter writer;

    /** @param file null writes nothing */
    ObligationsFile(Path file) throws IOException {
        writer = file == null ? null : Files.newBufferedWriter(file);
        line("case", "clause", "rule", "status", "started", "due", "met");
    }

    void write(LogReplay.Found found) {
        Obligation each = found.obligation();
        line(
                found.trace(),
                each.identity().clause(),
                each.rule().rule(),
                found.status().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                each.clock().start(),
                each.due(),
                each.met());
    }

    private void line(Object... cells) {
        if (writer == null) {
            return;
        }
        try {
            writer.write(Arrays.stream(cells)
                    .map(cell -> cell == null ? "" : quoted(cell.toString()))
                    .collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What a spreadsheet would reckon as a formula is made a text. */
    private static String quoted(String cell) {
        String plain = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
