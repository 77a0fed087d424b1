package org.sanbao.eventlogs.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The events of a log case by case, each case's in order of time, however they are mixed in the file: they are dealt out by their case to
 * files of which one at a time fits into memory. Events of one instant keep the order of the log. Not for two threads.
 */
public final class LogTraces implements AutoCloseable {

    private static final int PILES = 64;
    private static final Comparator<LogEvent> IN_TIME = Comparator.comparing(LogEvent::at);

    private final Path folder;
    private final DataOutputStream[] piles = new DataOutputStream[PILES];
    private final Words words = new Words();
    private long events;

    public LogTraces() throws IOException {
        folder = Files.createTempDirectory("sanbao-log-");
    }

    public void add(LogEvent event) {
        try {
            write(pile(Math.floorMod(event.trace().hashCode(), PILES)), event);
            events++;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public long events() {
        return events;
    }

    /** Each case once; the same log gives the same order. May be called again. */
    public void forEach(Consumer<List<LogEvent>> traces) throws IOException {
        for (int i = 0; i < PILES; i++) {
            if (piles[i] != null) {
                piles[i].flush();
                ofPile(i).values().forEach(trace -> {
                    trace.sort(IN_TIME);
                    traces.accept(trace);
                });
            }
        }
    }

    private Map<String, List<LogEvent>> ofPile(int pile) throws IOException {
        var traces = new LinkedHashMap<String, List<LogEvent>>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file(pile)), 1 << 16))) {
            for (LogEvent event = read(in); event != null; event = read(in)) {
                traces.computeIfAbsent(event.trace(), ignored -> new ArrayList<>())
                        .add(event);
            }
        }
        return traces;
    }

    private DataOutputStream pile(int pile) throws IOException {
        if (piles[pile] == null) {
            piles[pile] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file(pile)), 1 << 15));
        }
        return piles[pile];
    }

    private Path file(int pile) {
        return folder.resolve(String.valueOf(pile));
    }

    private void write(DataOutputStream out, LogEvent event) throws IOException {
        text(out, event.trace());
        out.writeInt(words.number(event.activity()));
        out.writeLong(event.at().getEpochSecond());
        out.writeInt(event.at().getNano());
        text(out, event.resource());
        out.writeInt(event.attributes().size());
        for (var each : event.attributes().entrySet()) {
            out.writeInt(words.number(each.getKey()));
            text(out, each.getValue());
        }
    }

    private LogEvent read(DataInputStream in) throws IOException {
        String trace = text(in, true);
        if (trace == null) {
            return null;
        }
        String activity = words.of(in.readInt());
        Instant at = Instant.ofEpochSecond(in.readLong(), in.readInt());
        String resource = text(in, false);
        var attributes = new LinkedHashMap<String, String>();
        for (int left = in.readInt(); left > 0; left--) {
            attributes.put(words.of(in.readInt()), text(in, false));
        }
        return new LogEvent(trace, activity, at, resource, attributes);
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    /** @param first whether the file may end here; then null */
    private static String text(DataInputStream in, boolean first) throws IOException {
        if (first) {
            in.mark(1);
            if (in.read() < 0) {
                return null;
            }
            in.reset();
        }
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        for (int i = 0; i < PILES; i++) {
            if (piles[i] != null) {
                piles[i].close();
                Files.delete(file(i));
            }
        }
        Files.delete(folder);
    }

    /** Texts that come again and again, by number. */
    private static final class Words {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> all = new ArrayList<>();

        int number(String word) {
            Integer known = numbers.get(word);
            if (known == null) {
                known = all.size();
                numbers.put(word, known);
                all.add(word);
            }
            return known;
        }

        String of(int number) {
            return all.get(number);
        }
    }
}
