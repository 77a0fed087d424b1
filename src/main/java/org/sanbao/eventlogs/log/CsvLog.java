package org.sanbao.eventlogs.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of events: its first line names the columns (RFC 4180, other separators too). Empty cells are absent attributes. */
final class CsvLog {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LONGEST_HEADER = 1 << 16;

    private final LogReader.Options options;
    private final Consumer<LogEvent> events;
    private String[] names;
    private int trace;
    private int activity;
    private int time;
    private int resource;

    CsvLog(LogReader.Options options, Consumer<LogEvent> events) {
        this.options = options;
        this.events = events;
    }

    void read(InputStream file) throws IOException {
        try {
            rows(new BufferedReader(decoded(file), LONGEST_HEADER));
        } catch (CharacterCodingException foreign) {
            throw foreign();
        }
    }

    private void rows(BufferedReader text) throws IOException {
        char separator = options.separator() == null ? separator(text) : options.separator();
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get();
        long line = 1;
        try (var parser = CSVParser.parse(text, format)) {
            var rows = parser.iterator();
            if (!rows.hasNext()) {
                throw new LogUnreadable(LogUnreadable.Reason.EMPTY, 0, "", "");
            }
            header(rows.next().toList());
            for (line = parser.getCurrentLineNumber() + 1; rows.hasNext(); line = parser.getCurrentLineNumber() + 1) {
                event(rows.next(), line);
            }
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw unreadable(broken, line);
        }
    }

    /** An unclosed quote swallows all that follows, up to the end of the file: it is told where it began. */
    private static LogUnreadable unreadable(RuntimeException broken, long line) {
        return broken.getCause() instanceof CharacterCodingException
                ? foreign()
                : new LogUnreadable(LogUnreadable.Reason.QUOTE, line, "", "");
    }

    /** Bytes are decoded far ahead of the rows: no line can be named. */
    private static LogUnreadable foreign() {
        return new LogUnreadable(LogUnreadable.Reason.ENCODING, 0, "", "");
    }

    private Reader decoded(InputStream file) throws IOException {
        file.mark(3);
        byte[] begin = file.readNBytes(3);
        file.reset();
        Charset charset = options.encoding();
        int mark = 0;
        if (begin.length == 3 && begin[0] == (byte) 0xEF && begin[1] == (byte) 0xBB && begin[2] == (byte) 0xBF) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else if (begin.length >= 2 && begin[0] == (byte) 0xFF && begin[1] == (byte) 0xFE) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (begin.length >= 2 && begin[0] == (byte) 0xFE && begin[1] == (byte) 0xFF) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        file.skipNBytes(mark);
        return new InputStreamReader(
                file,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The one that occurs most in the first line, outside quotes. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        long[] counts = new long[SEPARATORS.length];
        boolean quoted = false;
        for (int read = 0, sign = text.read(); read < LONGEST_HEADER - 1 && sign >= 0; read++, sign = text.read()) {
            if (!quoted && (sign == '\n' || sign == '\r')) {
                break;
            }
            quoted ^= sign == '"';
            for (int i = 0; !quoted && i < SEPARATORS.length; i++) {
                counts[i] += sign == SEPARATORS[i] ? 1 : 0;
            }
        }
        text.reset();
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS[most];
    }

    private void header(List<String> header) {
        names = distinct(header);
        LogMapping mapping = options.mapping() == null ? LogMapping.USUAL : options.mapping();
        trace = column(mapping.trace());
        activity = column(mapping.activity());
        time = column(mapping.time());
        boolean told = mapping.resource() != null
                && (options.mapping() != null || List.of(names).contains(mapping.resource()));
        resource = told ? column(mapping.resource()) : -1;
    }

    /** Two columns of one name are two attributes: the second is told from the first by a number. */
    private static String[] distinct(List<String> header) {
        var names = new LinkedHashSet<String>();
        for (String each : header) {
            String name = each.strip();
            for (int n = 2; !names.add(name); n++) {
                name = each.strip() + " " + n;
            }
        }
        return names.toArray(String[]::new);
    }

    private int column(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        throw new LogUnreadable(LogUnreadable.Reason.COLUMN, 1, name, String.join(", ", names));
    }

    private void event(CSVRecord row, long line) {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < names.length && i < row.size(); i++) {
            boolean own = i == trace || i == activity || i == time || i == resource;
            if (!own && !row.get(i).isBlank()) {
                attributes.put(names[i], row.get(i).strip());
            }
        }
        events.accept(new LogEvent(
                needed(row, trace, line),
                needed(row, activity, line),
                options.times().read(needed(row, time, line), line, names[time]),
                resource < 0 || resource >= row.size() || row.get(resource).isBlank()
                        ? null
                        : row.get(resource).strip(),
                attributes));
    }

    private String needed(CSVRecord row, int column, long line) {
        if (column >= row.size() || row.get(column).isBlank()) {
            throw new LogUnreadable(LogUnreadable.Reason.MISSING, line, names[column], "");
        }
        return row.get(column).strip();
    }
}
