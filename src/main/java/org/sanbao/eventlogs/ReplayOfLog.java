package org.sanbao.eventlogs;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sanbao.eventlogs.log.LogProfile;
import org.sanbao.eventlogs.log.LogReader;
import org.sanbao.eventlogs.log.LogTraces;
import org.sanbao.eventlogs.log.LogUnreadable;
import org.sanbao.eventlogs.rules.LogPack;
import org.sanbao.eventlogs.rules.LogReplay;
import org.sanbao.eventlogs.rules.LogVocabulary;
import org.sanbao.regulation.reader.Finding;
import org.sanbao.shared.Texts;

/**
 * {@code ./sanbao replay --log FILE --map … --pack FOLDER}: how the clauses of a pack would have been kept in a log of whatever system, one
 * line each. Needs no database and changes nothing.
 */
public final class ReplayOfLog {

    private final PrintStream out;
    private final Words words;

    /** @param language of what is printed; the nearest there is a catalogue for */
    public ReplayOfLog(PrintStream out, Locale language) {
        this.out = out;
        this.words = new Words(new Texts(), language);
    }

    /** What is said, in one language. */
    record Words(Texts texts, Locale language) {

        String get(String key, Map<String, Object> arguments) {
            return texts.get(language, "eventlogs." + key, arguments);
        }

        String get(String key) {
            return get(key, Map.of());
        }
    }

    /** @return the status to end with: 0, 1 where log or pack cannot be read, 2 where the arguments cannot */
    public int run(List<String> arguments) {
        ReplayArguments asked;
        try {
            asked = ReplayArguments.parse(arguments);
        } catch (LogUnreadable | IllegalArgumentException amiss) {
            out.println(words.get("usage", Map.of("what", String.valueOf(amiss.getMessage()))));
            return 2;
        }
        try {
            return run(asked) ? 0 : 1;
        } catch (LogUnreadable amiss) {
            out.println(words.texts.get(words.language, "problem.log-unreadable.detail", amiss.arguments()));
        } catch (NoSuchFileException amiss) {
            out.println(words.get("no-file", Map.of("file", amiss.getFile())));
        } catch (IOException | UncheckedIOException amiss) {
            out.println(words.get("broken", Map.of("what", String.valueOf(amiss.getMessage()))));
        }
        return 1;
    }

    private boolean run(ReplayArguments asked) throws IOException {
        long begun = System.nanoTime();
        Map<String, String> files = asked.pack() == null ? Map.of() : files(asked.pack());
        var profile = new LogProfile(asked.options().times());
        try (var traces = new LogTraces();
                var file = Files.newInputStream(asked.log())) {
            LogReader.read(file, asked.options(), event -> {
                profile.see(event);
                traces.add(event);
            });
            if (traces.events() == 0) {
                throw new LogUnreadable(LogUnreadable.Reason.EMPTY, 0, "", "");
            }
            var vocabulary = new LogVocabulary(profile);
            if (asked.options().times().zoneTaken()) {
                out.println(words.get("zone-taken", Map.of("zone", asked.zone().getId())));
            }
            if (asked.pack() == null) {
                new LogDescription(out, words).print(traces, profile, vocabulary);
                return true;
            }
            LogPack pack = LogPack.read(files, vocabulary);
            findings(pack);
            if (pack.pack() == null) {
                new LogDescription(out, words).odd(profile);
            }
            return pack.pack() != null && work(asked, traces, profile, vocabulary, pack, begun);
        }
    }

    private void findings(LogPack pack) {
        pack.findings().stream()
                .filter(each -> each.severity() == Finding.Severity.ERROR)
                .forEach(each -> out.println(each.in(words.language, words.texts)));
        pack.neverSeen()
                .forEach(each -> out.println(words.get(
                        "never-seen",
                        Map.of(
                                "name", each.arguments().get("name"),
                                "near", near(each),
                                "place", each.place().toString()))));
    }

    private static Object near(Finding finding) {
        Object near = finding.arguments().get("near");
        return "".equals(near) ? "none" : near;
    }

    private boolean work(
            ReplayArguments asked,
            LogTraces traces,
            LogProfile profile,
            LogVocabulary vocabulary,
            LogPack pack,
            long begun)
            throws IOException {
        Instant end = asked.until() == null ? profile.last() : asked.until();
        var replay = new LogReplay(pack, vocabulary, profile, asked.zone(), end);
        LogReplay.Result result;
        try (var list = new ObligationsFile(asked.obligations())) {
            result = replay.run(traces, list::write);
        }
        new LogResult(out, words).print(result, end);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        out.println(words.get(
                "done",
                Map.of(
                        "events", traces.events(),
                        "seconds", Math.round(took.toMillis() / 100.0) / 10.0,
                        "rate", traces.events() * 1000 / Math.max(1, took.toMillis()))));
        return true;
    }

    private static Map<String, String> files(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve("regulation.yaml"))) {
            throw new NoSuchFileException(folder.resolve("regulation.yaml").toString());
        }
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path each : all.toList()) {
                String name = each.getFileName().toString();
                if (name.equals("regulation.yaml") || name.startsWith("texts.")) {
                    files.put(name, Files.readString(each));
                }
            }
        }
        return files;
    }
}
