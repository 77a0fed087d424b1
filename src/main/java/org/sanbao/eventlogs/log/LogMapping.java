package org.sanbao.eventlogs.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which columns of a table say what.
 *
 * @param resource null where the log does not tell
 */
public record LogMapping(String trace, String activity, String time, String resource) {

    private static final List<String> KEYS = List.of("case", "activity", "time", "resource");

    /** The names that tools of process mining give the columns of a CSV. */
    public static final LogMapping USUAL =
            new LogMapping("case:concept:name", "concept:name", "time:timestamp", "org:resource");

    /**
     * Reads {@code case=COLUMN,activity=COLUMN,time=COLUMN,resource=COLUMN}. A comma within a column's name stays where no key follows it.
     *
     * @throws IllegalArgumentException naming the key that is missing or unknown
     */
    public static LogMapping parse(String text) {
        Map<String, String> columns = new HashMap<>();
        for (String part : parts(text)) {
            int equals = part.indexOf('=');
            String key = part.substring(0, Math.max(0, equals)).strip();
            if (!KEYS.contains(key)
                    || columns.put(key, part.substring(equals + 1).strip()) != null) {
                throw new IllegalArgumentException(part);
            }
        }
        KEYS.subList(0, 3).stream()
                .filter(key -> !columns.containsKey(key))
                .findFirst()
                .ifPresent(missing -> {
                    throw new IllegalArgumentException(missing);
                });
        return new LogMapping(
                columns.get("case"), columns.get("activity"), columns.get("time"), columns.get("resource"));
    }

    private static List<String> parts(String text) {
        var parts = new ArrayList<String>();
        for (String part : text.split(",")) {
            boolean begins = KEYS.stream().anyMatch(key -> part.strip().startsWith(key + "="));
            if (begins || parts.isEmpty()) {
                parts.add(part);
            } else {
                parts.add(parts.removeLast() + "," + part);
            }
        }
        return parts;
    }
}
