package org.sanbao.eventlogs.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Reads a log event by event, in the order of the file, whatever its size; by what its bytes are, not by what it is called. */
public final class LogReader {

    private static final int LOOK_AHEAD = 4096;

    /**
     * How a file is to be read.
     *
     * @param mapping   columns of a CSV; null for the usual ones; for XES, where not null, which attributes count instead
     * @param separator of a CSV; null finds it
     * @param encoding  of a CSV without a byte order mark
     */
    public record Options(LogMapping mapping, LogTimes times, Character separator, Charset encoding) {}

    private LogReader() {}

    /**
     * @throws LogUnreadable naming the line
     */
    public static void read(InputStream file, Options options, Consumer<LogEvent> events) throws IOException {
        InputStream plain = unpacked(new BufferedInputStream(file, 1 << 16));
        if (isXml(plain)) {
            new XesReader(options, events).read(plain);
        } else {
            new CsvLog(options, events).read(plain);
        }
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        file.mark(2);
        int first = file.read();
        int second = file.read();
        file.reset();
        return first == 0x1F && second == 0x8B
                ? new BufferedInputStream(new GZIPInputStream(file, 1 << 16), 1 << 16)
                : file;
    }

    /** The first sign that is no space or byte order mark opens a tag. */
    private static boolean isXml(InputStream file) throws IOException {
        file.mark(LOOK_AHEAD);
        byte[] begin = file.readNBytes(LOOK_AHEAD);
        file.reset();
        for (byte each : begin) {
            boolean mark = each == (byte) 0xEF || each == (byte) 0xBB || each == (byte) 0xBF;
            if (!mark && each > ' ') {
                return each == '<';
            }
        }
        return false;
    }
}
