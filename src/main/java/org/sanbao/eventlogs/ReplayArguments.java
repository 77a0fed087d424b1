package org.sanbao.eventlogs;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanbao.eventlogs.log.LogMapping;
import org.sanbao.eventlogs.log.LogReader;
import org.sanbao.eventlogs.log.LogTimes;

/**
 * What {@code ./sanbao replay} was asked for with a log.
 *
 * @param pack        folder of a pack; null only tells what is in the log
 * @param zone        of times and calendars without one
 * @param until       how far time goes on; null to the last event
 * @param obligations where a list of all obligations is written, or null
 */
record ReplayArguments(Path log, Path pack, ZoneId zone, Instant until, Path obligations, LogReader.Options options) {

    private static final Set<String> KEYS = Set.of(
            "--log",
            "--map",
            "--pack",
            "--zone",
            "--time-format",
            "--separator",
            "--encoding",
            "--until",
            "--obligations");

    /** @throws IllegalArgumentException naming what is amiss */
    static ReplayArguments parse(List<String> arguments) {
        Map<String, String> given = given(arguments);
        ZoneId zone = zone(given.getOrDefault("--zone", "UTC"));
        String until = given.get("--until");
        String separator = given.get("--separator");
        var times = new LogTimes(zone, given.get("--time-format"));
        return new ReplayArguments(
                Path.of(given.get("--log")),
                path(given, "--pack"),
                zone,
                until == null ? null : new LogTimes(zone, null).read(until, 0, "--until"),
                path(given, "--obligations"),
                new LogReader.Options(
                        given.containsKey("--map") ? LogMapping.parse(given.get("--map")) : null,
                        times,
                        separator == null ? null : separator(separator),
                        given.containsKey("--encoding")
                                ? Charset.forName(given.get("--encoding"))
                                : StandardCharsets.UTF_8));
    }

    private static Map<String, String> given(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String key = arguments.get(i);
            if (!KEYS.contains(key) || i + 1 == arguments.size() || given.put(key, arguments.get(i + 1)) != null) {
                throw new IllegalArgumentException(key);
            }
        }
        if (!given.containsKey("--log")) {
            throw new IllegalArgumentException("--log");
        }
        return given;
    }

    private static Path path(Map<String, String> given, String key) {
        return given.containsKey(key) ? Path.of(given.get(key)) : null;
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException("--zone " + name);
        }
    }

    /** One sign, or the word {@code tab}, which no shell lets be typed easily. */
    private static char separator(String text) {
        if (text.equals("tab")) {
            return '\t';
        }
        if (text.length() != 1) {
            throw new IllegalArgumentException("--separator " + text);
        }
        return text.charAt(0);
    }
}
